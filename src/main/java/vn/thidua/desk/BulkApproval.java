package vn.thidua.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.refusal.Refused;

/**
 * Approves a task without opening it, where every line is clean. What is clean is decided here, again at the moment of
 * approving; the approval itself is the submitted form, with everything its use case asks.
 */
@Service
@Transactional
public class BulkApproval {

    private final List<Approval> kinds;
    private final TaskActs acts;

    BulkApproval(List<Approval> kinds, TaskActs acts) {
        this.kinds = kinds;
        this.acts = acts;
    }

    /**
     * Whether a task can be approved with others.
     *
     * @param doubts why not, Vietnamese sentences; none when it can
     */
    public record Check(String task, List<String> doubts) {}

    /** Looks at each of the tasks. */
    @Transactional(readOnly = true)
    public List<Check> check(Collection<String> taskIds, String personId) {
        return taskIds.stream()
                .distinct()
                .map(id -> new Check(id, doubts(id, personId)))
                .toList();
    }

    /**
     * Takes the task, if nobody has it, and approves it.
     *
     * @throws Refused when it is not clean, or its use case refuses
     */
    public void approve(String taskId, String personId) {
        var doubts = doubts(taskId, personId);
        if (!doubts.isEmpty()) {
            throw new Refused("approval-not-clean", String.join(" ", doubts));
        }
        var task = acts.find(taskId).orElseThrow();
        if (task.holder() == null) {
            acts.claim(taskId, personId);
        }
        acts.submit(taskId, kind(task).orElseThrow().answer(task.caseKey()), personId);
    }

    private List<String> doubts(String taskId, String personId) {
        var task = acts.find(taskId)
                .filter(found -> acts.mayWorkOn(taskId, personId))
                .orElse(null);
        if (task == null) {
            return List.of("Việc này không còn nữa hoặc không phải việc của bạn; hãy tải lại danh sách.");
        }
        if (task.holder() != null && !task.holder().equals(personId)) {
            return List.of("Việc này đang có người khác giữ.");
        }
        return kind(task)
                .map(kind -> kind.doubts(task.caseKey(), personId))
                .orElse(List.of("Việc này không phải việc duyệt, phải mở ra để làm."));
    }

    private Optional<Approval> kind(TaskHandle task) {
        return kinds.stream()
                .filter(kind -> kind.formId().equals(task.formId()))
                .findFirst();
    }
}
