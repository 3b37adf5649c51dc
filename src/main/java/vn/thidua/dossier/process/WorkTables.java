package vn.thidua.dossier.process;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.dossier.CaseFlow;
import vn.thidua.dossier.CaseStep;
import vn.thidua.dossier.CaseWait;

/** The engine's tables of people's work, a statement for each question: its own queries would ask once per task. */
@Repository
class WorkTables {

    private final JdbcClient db;

    WorkTables(JdbcClient db) {
        this.db = db;
    }

    List<CaseStep> steps(Collection<String> instances) {
        return db.sql("""
                        select * from act_hi_taskinst
                        where proc_inst_id_ = any (?) and end_time_ is not null
                        order by end_time_ desc, id_ limit ?
                        """)
                .params(instances.toArray(String[]::new), CaseFlow.MOST_STEPS)
                .query((row, number) -> new CaseStep(
                        row.getString("id_"),
                        row.getString("name_"),
                        row.getString("assignee_"),
                        row.getTimestamp("start_time_").toInstant(),
                        row.getTimestamp("end_time_").toInstant(),
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
                        """)
                .param(instances.toArray(String[]::new))
                .query(WorkTables::task)
                .list();
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
                .param("groups", groups.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private static CaseWait task(ResultSet row, int number) throws SQLException {
        var due = row.getTimestamp("due_date_");
        return new CaseWait(
                row.getString("proc_inst_id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("id_"),
                row.getString("assignee_"),
                texts(row.getArray("offered_groups")),
                texts(row.getArray("offered_people")),
                row.getTimestamp("create_time_").toInstant(),
                due == null ? null : due.toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
