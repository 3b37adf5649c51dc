package vn.thidua.dossier.process;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.dossier.CaseFlow;
import vn.thidua.dossier.CaseStep;
import vn.thidua.dossier.CaseWait;

/** The engine's tables, a statement for each question: its own queries would ask once per process and per task. */
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

    List<CaseStep> steps(Collection<String> instances) {
        return db.sql("""
                        select * from act_hi_taskinst
                        where proc_inst_id_ = any (?) and end_time_ is not null
                        order by end_time_ desc, id_ limit ?
                        """)
                .params(ids(instances), CaseFlow.MOST_STEPS)
                .query((row, number) -> new CaseStep(
                        row.getString("name_"),
                        row.getString("assignee_"),
                        instant(row, "start_time_"),
                        instant(row, "end_time_"),
                        "completed".equals(row.getString("delete_reason_"))))
                .list();
    }

    List<CaseWait> tasks(Collection<String> instances) {
        return db.sql("""
                        select t.*,
                            array(select l.group_id_ from act_ru_identitylink l where l.task_id_ = t.id_
                                  and l.type_ = 'candidate' and l.group_id_ is not null order by 1) as offered_groups,
                            array(select l.user_id_ from act_ru_identitylink l where l.task_id_ = t.id_
                                  and l.type_ = 'candidate' and l.user_id_ is not null order by 1) as offered_people
                        from act_ru_task t where t.proc_inst_id_ = any (?) order by t.create_time_, t.id_
                        """).param(ids(instances)).query(FlowTables::task).list();
    }

    List<Place> places(Collection<String> instances) {
        return db.sql("""
                        select proc_inst_id_, act_id_, max(act_name_) as name, max(act_type_) as type,
                            bool_or(end_time_ is null) as open, max(start_time_) as since
                        from act_hi_actinst where proc_inst_id_ = any (?) group by proc_inst_id_, act_id_
                        """)
                .param(ids(instances))
                .query((row, number) -> new Place(
                        row.getString("proc_inst_id_"),
                        row.getString("act_id_"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getString("type"),
                        row.getBoolean("open"),
                        instant(row, "since")))
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

    /**
     * Whether the person, or one of these groups, ever had to do with the processes of the case itself. A called process
     * was started by whoever ended the work before it, which gives no right to it.
     */
    boolean concerns(String caseKey, String person, Collection<String> groups) {
        return db.sql("""
                        select exists (
                            select 1 from act_hi_procinst p
                            left join act_hi_taskinst t on t.proc_inst_id_ = p.proc_inst_id_
                            left join act_hi_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
                            where p.business_key_ = :case
                              and (p.super_process_instance_id_ is null and p.start_user_id_ = :person
                                   or t.assignee_ = :person
                                   or l.user_id_ = :person or l.group_id_ = any (:groups)))
                        """)
                .param("case", caseKey)
                .param("person", person)
                .param("groups", ids(groups))
                .query(Boolean.class)
                .single();
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
                instant(row, "start_time_"),
                ended == null ? null : ended.toInstant());
    }

    private static CaseWait task(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due_date_");
        return new CaseWait(
                row.getString("proc_inst_id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("id_"),
                row.getString("assignee_"),
                texts(row.getArray("offered_groups")),
                texts(row.getArray("offered_people")),
                instant(row, "create_time_"),
                due == null ? null : due.toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static String[] ids(Collection<String> ids) {
        return ids.toArray(String[]::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
