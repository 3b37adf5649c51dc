package vn.thidua.dossier.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's tables of processes, a statement for each question: its own queries would ask once per process. */
@Repository
class FlowTables {

    private final JdbcClient db;

    FlowTables(JdbcClient db) {
        this.db = db;
    }

    /** A process of the engine. */
    record Instance(
            String id,
            @Nullable String parent,
            String definition,
            String process,
            @Nullable String key,
            @Nullable String tenant,
            @Nullable String startedBy,
            Instant startedAt,
            @Nullable Instant endedAt) {}

    /** A step of a process's model, passed or where the process is. */
    record Place(String instance, String step, String name, String type, boolean open, Instant since) {}

    /**
     * Every process of the case, those that called it and those it called, in the order they began. Upwards by the caller,
     * downwards by the steps that called, both of which have an index; a whole tree may have thousands.
     */
    List<Instance> around(String caseKey) {
        return db.sql("""
                        with recursive up as (
                            select * from act_hi_procinst where business_key_ = :case
                            union
                            select caller.* from up
                            join act_hi_procinst caller on caller.proc_inst_id_ = up.super_process_instance_id_
                        ), down as (
                            select * from act_hi_procinst where business_key_ = :case
                            union
                            select called.* from down
                            join act_hi_actinst step on step.proc_inst_id_ = down.proc_inst_id_
                            join act_hi_procinst called on called.proc_inst_id_ = step.call_proc_inst_id_
                        )
                        select * from up union select * from down order by start_time_, id_
                        """).param("case", caseKey).query(FlowTables::instance).list();
    }

    List<Place> places(Collection<String> instances) {
        return db.sql("""
                        select proc_inst_id_, act_id_, max(act_name_) as name, max(act_type_) as type,
                            bool_or(end_time_ is null) as open, max(start_time_) as since
                        from act_hi_actinst where proc_inst_id_ = any (?) group by proc_inst_id_, act_id_
                        """)
                .param(instances.toArray(String[]::new))
                .query((row, number) -> new Place(
                        row.getString("proc_inst_id_"),
                        row.getString("act_id_"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getString("type"),
                        row.getBoolean("open"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** What the cards of a process's tasks show. */
    Map<String, String> card(String instance) {
        return db
                .sql("""
                        select name_, text_ from act_hi_varinst
                        where proc_inst_id_ = ? and name_ in ('unitName', 'movementName') and text_ is not null
                        """)
                .param(instance)
                .query((row, number) -> Map.entry(row.getString("name_"), row.getString("text_")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, other) -> first));
    }

    private static Instance instance(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("end_time_");
        return new Instance(
                row.getString("proc_inst_id_"),
                row.getString("super_process_instance_id_"),
                row.getString("proc_def_id_"),
                row.getString("proc_def_key_"),
                row.getString("business_key_"),
                row.getString("tenant_id_"),
                row.getString("start_user_id_"),
                row.getTimestamp("start_time_").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
