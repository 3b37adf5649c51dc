package vn.thidua.draft.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the database delete the drafts of a task with it, in the engine's own transaction and without a statement of
 * ours. The engine creates its tables after the migrations, so the foreign key comes once both are there.
 */
@Component
class DraftsEndWithTasks implements InitializingBean {

    private final JdbcClient jdbc;

    /** @param engine not used; once it is there, so are its tables */
    DraftsEndWithTasks(JdbcClient jdbc, ProcessEngine engine) {
        this.jdbc = jdbc;
    }

    /** The lock lets one of several nodes that start at once add it, and the others see it. */
    @Override
    public void afterPropertiesSet() {
        jdbc.sql("""
                do $$ begin
                    lock table draft in share row exclusive mode;
                    if not exists (select from pg_constraint where conrelid = 'draft'::regclass and contype = 'f') then
                        alter table draft add constraint draft_task
                            foreign key (task_id) references act_ru_task (id_) on delete cascade;
                    end if;
                end $$
                """).update();
    }
}
