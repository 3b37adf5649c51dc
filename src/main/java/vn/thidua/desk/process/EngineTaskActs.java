package vn.thidua.desk.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.desk.TaskActs;
import vn.thidua.desk.TaskHandle;
import vn.thidua.refusal.Refused;

/** Acts on the engine's tasks: what a person does goes through the door, what the application decided does not. */
@Service
@Transactional
class EngineTaskActs implements TaskActs {

    private final TaskService tasks;
    private final RuntimeService cases;
    private final FormService forms;
    private final PersonAtDoor door;
    private final Seats seats;
    private final JdbcClient db;
    private final Clock clock;

    EngineTaskActs(
            TaskService tasks,
            RuntimeService cases,
            FormService forms,
            PersonAtDoor door,
            Seats seats,
            JdbcClient db,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.forms = forms;
        this.door = door;
        this.seats = seats;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<TaskHandle> find(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .initializeFormKeys()
                        .singleResult())
                .map(this::handle);
    }

    @Override
    public boolean mayWorkOn(String taskId, String personId) {
        return seats.of(personId)
                .in(db.sql(TaskSql.mayWorkOn()), Timestamp.from(clock.instant()))
                .param("id", taskId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void claim(String taskId, String personId) {
        door.act(personId, () -> tasks.claim(taskId, personId));
    }

    @Override
    public void release(String taskId, String personId) {
        var task = find(taskId).filter(found -> personId.equals(found.holder()));
        if (task.isEmpty()) {
            throw new Refused(
                    "task-of-another-forbidden", "Bạn chỉ trả lại được việc mình đã nhận; hãy tải lại danh sách.");
        }
        if (task.get().groups().isEmpty()) {
            throw new Refused(
                    "task-personal-forbidden",
                    "Việc này giao đích danh cho bạn nên không trả lại nhóm được; hãy làm việc này.");
        }
        door.act(personId, () -> tasks.setAssignee(taskId, null));
    }

    @Override
    public void submit(String taskId, Map<String, Object> values, String personId) {
        door.act(personId, () -> forms.submitTaskForm(taskId, values));
    }

    @Override
    public void give(String taskId, String personId) {
        try {
            tasks.setAssignee(taskId, personId);
        } catch (ProcessEngineException refused) {
            throw EngineRefusals.told(refused);
        }
    }

    private TaskHandle handle(Task task) {
        var form = task.getCamundaFormRef();
        return new TaskHandle(
                task.getId(),
                task.getName(),
                form == null ? "" : form.getKey(),
                cases.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey(),
                groups(task.getId()),
                task.getAssignee());
    }

    private Set<String> groups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
