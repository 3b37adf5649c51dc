package vn.thidua.engine;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case a task is about. It asks nobody's rights. */
@Component
public class TaskCases {

    private final JdbcClient db;

    TaskCases(JdbcClient db) {
        this.db = db;
    }

    /** The business key of the case that the task, open or done, belongs to; none where there is no such task or key. */
    public Optional<String> keyOf(String task) {
        return db.sql("""
                        select p.business_key_ from act_hi_taskinst t
                        join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
                        where t.id_ = ? and p.business_key_ is not null
                        """).param(task).query(String.class).optional();
    }
}
