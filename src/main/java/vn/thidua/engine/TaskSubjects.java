package vn.thidua.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the database note what a task is about when the transaction that brings the task ends, by then with the variables
 * of its case, and forget it with the task; see table {@code task_subject}. The engine creates its tables after the
 * migrations, so this comes once both are there.
 */
@Component
public class TaskSubjects implements InitializingBean {

    private final JdbcClient db;

    /** @param engine not used; once it is there, so are its tables */
    public TaskSubjects(JdbcClient db, ProcessEngine engine) {
        this.db = db;
    }

    /** Once; the lock makes other nodes that start at the same time wait. Tasks from before are noted too. */
    @Override
    public void afterPropertiesSet() {
        db.sql("""
                do $$ begin
                    lock table task_subject in share row exclusive mode;
                    if exists (select from pg_trigger where tgrelid = 'act_ru_task'::regclass and tgname = 'task_subject') then
                        return;
                    end if;
                    create constraint trigger task_subject after insert on act_ru_task
                        deferrable initially deferred for each row execute function note_new_task();
                    perform note_task_subjects(array(select id_ from act_ru_task));
                    alter table task_subject add constraint task_subject_task
                        foreign key (task_id) references act_ru_task (id_) on delete cascade;
                end $$
                """).update();
    }
}
