package vn.thidua.draft.process;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.refusal.Refused;

/** Finds out why a draft of a task was not saved. */
@Component
class UnsavedTaskDraft {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnsavedTaskDraft(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Refused why(String taskId, String personId) {
        return jdbc.sql("""
                        select task.assignee_, coalesce(draft.saved_at, :now) as saved_at from act_ru_task task
                        left join draft on draft.task_id = task.id_ and draft.person_id = :person
                        where task.id_ = :task
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", personId)
                .param("task", taskId)
                .query((row, number) -> personId.equals(row.getString("assignee_"))
                        ? DraftRow.changed(
                                row.getTimestamp("saved_at").toInstant().atZone(clock.getZone()))
                        : notTheirs(row.getString("assignee_")))
                .optional()
                .orElseGet(this::taskEnded);
    }

    Refused taskEnded() {
        return new Refused(
                "task-not-found",
                "Việc này không còn nữa nên không lưu được bản nháp; hãy chép lại nội dung cần giữ rồi tải lại danh sách việc.");
    }

    private static Refused notTheirs(@Nullable String assignee) {
        return assignee == null
                ? new Refused("task-not-claimed", "Việc này chưa có người nhận; hãy nhận việc rồi mới lưu bản nháp.")
                : new Refused(
                        "task-of-another-forbidden",
                        "Việc này đã giao cho người khác nên không lưu được bản nháp; hãy chép lại nội dung cần giữ.");
    }
}
