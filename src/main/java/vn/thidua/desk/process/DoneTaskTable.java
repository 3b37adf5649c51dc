package vn.thidua.desk.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.desk.DoneTask;
import vn.thidua.desk.TaskPage;

/** Reads from the engine's history what a person completed. It is found by who held it, which the engine has indexed. */
@Component
class DoneTaskTable {

    private static final String DONE = """
            from act_hi_taskinst t
            where t.id_ in (select task_id_ from act_hi_identitylink where user_id_ = :me and type_ = 'assignee')
              and t.assignee_ = :me and t.end_time_ is not null and t.delete_reason_ = 'completed'
            """;

    private static final String PAGE = """
            with done as materialized (select t.*
            """ + DONE + """
            )
            select t.id_, t.name_, coalesce(p.name_, p.key_) as process, c.business_key_, unit.text_ as unit,
                   movement.text_ as movement, t.end_time_, t.end_time_::text as key
            from done t join act_re_procdef p on p.id_ = t.proc_def_id_
            join act_hi_procinst c on c.proc_inst_id_ = t.proc_inst_id_
            left join act_hi_varinst unit on unit.execution_id_ = t.proc_inst_id_ and unit.name_ = 'unitName'
            left join act_hi_varinst movement on movement.execution_id_ = t.proc_inst_id_ and movement.name_ = 'movementName'
            where fold_vietnamese(concat_ws(' ', t.name_, p.name_, unit.text_, movement.text_)) like all (array(
                select '%' || word || '%' from regexp_split_to_table(fold_vietnamese(:words), ' ') word))
              and (t.end_time_, t.id_) < (:key::timestamp, :id)
            order by t.end_time_ desc, t.id_ desc limit :most
            """;

    private final JdbcClient db;

    DoneTaskTable(JdbcClient db) {
        this.db = db;
    }

    TaskPage<DoneTask> page(String words, String after, String personId) {
        var cursor = Objects.requireNonNullElse(Cursor.readMoment(after), new Cursor("infinity", ""));
        var rows = db.sql(PAGE)
                .param("me", personId)
                .param("words", words)
                .param("key", cursor.key())
                .param("id", cursor.id())
                .param("most", Placed.ROWS)
                .query(DoneTaskTable::placed)
                .list();
        return Placed.page(rows);
    }

    long count(String personId) {
        return db.sql("select count(*) " + DONE)
                .param("me", personId)
                .query(Long.class)
                .single();
    }

    private static Placed<DoneTask> placed(ResultSet row, int number) throws SQLException {
        var task = new DoneTask(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("process"),
                row.getString("business_key_"),
                Objects.requireNonNullElse(row.getString("unit"), ""),
                Objects.requireNonNullElse(row.getString("movement"), ""),
                row.getTimestamp("end_time_").toInstant());
        return new Placed<>(task, new Cursor(row.getString("key"), task.id()));
    }
}
