package vn.thidua.draft.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.draft.Draft;
import vn.thidua.draft.DraftContent;
import vn.thidua.draft.TaskDrafts;

/** Every statement names the person. A save is one statement, since one comes with every pause in somebody's typing. */
@Repository
class TaskDraftTable implements TaskDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final UnsavedTaskDraft unsaved;

    TaskDraftTable(JdbcClient jdbc, Clock clock, UnsavedTaskDraft unsaved) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.unsaved = unsaved;
    }

    @Override
    public Optional<Draft> find(String taskId, String personId) {
        return jdbc.sql("select * from draft where task_id = :task and person_id = :person")
                .param("task", taskId)
                .param("person", personId)
                .query(DraftRow::draft)
                .optional();
    }

    @Override
    public Draft save(String taskId, String personId, DraftContent content, long seen) {
        try {
            return write(taskId, personId, content, seen).orElseThrow(() -> unsaved.why(taskId, personId));
        } catch (DataIntegrityViolationException ended) {
            throw unsaved.taskEnded();
        }
    }

    private Optional<Draft> write(String taskId, String personId, DraftContent content, long seen) {
        return jdbc.sql("""
                        insert into draft as stored (task_id, person_id, content, fingerprint, version, saved_at)
                        select id_, assignee_, :content, :fingerprint, nextval('draft_version'), :now
                        from act_ru_task where id_ = :task and assignee_ = :person
                        on conflict (task_id, person_id) do update
                        set content = excluded.content, fingerprint = excluded.fingerprint,
                            version = excluded.version, saved_at = excluded.saved_at
                        where stored.version = :seen
                        returning *
                        """)
                .param("content", content.values())
                .param("fingerprint", content.fingerprint())
                .param("now", Timestamp.from(clock.instant()))
                .param("task", taskId)
                .param("person", personId)
                .param("seen", seen)
                .query(DraftRow::draft)
                .optional();
    }

    @Override
    public void discard(String taskId, String personId) {
        jdbc.sql("delete from draft where task_id = :task and person_id = :person")
                .param("task", taskId)
                .param("person", personId)
                .update();
    }
}
