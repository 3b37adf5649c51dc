package vn.thidua.engine.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.refusal.Refused;

/** Shows and takes the forms of user tasks. */
final class TaskSubmission {

    private final FormBeans beans;
    private final DeployedForms forms;

    TaskSubmission(FormBeans beans, DeployedForms forms) {
        this.beans = beans;
        this.forms = forms;
    }

    /**
     * Checks what was submitted and hands it to the form's bean. Runs inside the command that completes the task, so
     * that both happen or neither.
     *
     * @return the variables the task leaves in the process: none when a bean took the form
     */
    VariableMap submit(String taskId, VariableMap submitted, CommandContext context) {
        var task = task(taskId, context);
        var person = assignee(task, context);
        ask(formTask(task, person), context);
        var form = forms.ofTask(taskId, context).orElseGet(() -> FormSchema.EMPTY);
        var values = FormVariables.read(submitted);
        var bean = beans.taskForm(form.id());
        if (bean.isEmpty()) {
            return FormVariables.write(FormCheck.check(form, values, Map.of()));
        }
        hand(bean.get(), formTask(task, person), form, values, context);
        return Variables.createVariables();
    }

    private void ask(FormTask task, CommandContext context) {
        context.runWithoutAuthorization(() -> {
            beans.guards().forEach(guard -> guard.completing(task));
            return task;
        });
    }

    /** The bean is the application's own work: what it asks of the engine is not asked in the person's name. */
    private static void hand(
            TaskForm bean,
            FormTask task,
            FormSchema form,
            Map<String, @Nullable Object> values,
            CommandContext context) {
        context.runWithoutAuthorization(() -> {
            var checked = FormCheck.check(form, values, PlainValues.ofMap(bean.show(task)));
            bean.submit(task, new SubmittedForm(checked));
            return task;
        });
    }

    /** What the form is filled with, if it has a bean. */
    Optional<VariableMap> show(String taskId, CommandContext context) {
        var task = task(taskId, context);
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkReadTask(task));
        return forms.ofTask(taskId, context)
                .flatMap(form -> beans.taskForm(form.id()))
                .map(bean -> context.runWithoutAuthorization(
                        () -> FormVariables.write(bean.show(formTask(task, reader(task, context))))));
    }

    /** The task, refused when it is done. */
    static TaskEntity task(String taskId, CommandContext context) {
        return Optional.ofNullable(context.getTaskManager().findTaskById(taskId))
                .orElseThrow(() -> new Refused(
                        "task-not-found",
                        "Việc này không còn nữa, có thể đã được hoàn thành hoặc thu hồi; hãy tải lại danh sách việc."));
    }

    /** Only the assignee completes a task. */
    private static String assignee(TaskEntity task, CommandContext context) {
        var assignee = task.getAssignee();
        if (assignee == null) {
            throw new Refused("task-not-claimed", "Việc này chưa có người nhận; hãy nhận việc rồi mới hoàn thành.");
        }
        if (!reader(task, context).equals(assignee)) {
            throw new Refused(
                    "task-of-another-forbidden", "Việc này đã có người khác nhận nên bạn không hoàn thành được.");
        }
        return assignee;
    }

    /** Whoever is logged in; inside the engine, where nobody is, the assignee. */
    private static String reader(TaskEntity task, CommandContext context) {
        return Optional.ofNullable(context.getAuthenticatedUserId())
                .or(() -> Optional.ofNullable(task.getAssignee()))
                .orElseThrow(() -> new IllegalStateException("Nobody reads the form of task " + task.getId()));
    }

    private static FormTask formTask(TaskEntity task, String personId) {
        var businessKey = task.getProcessInstance().getBusinessKey();
        return new FormTask(
                task.getId(),
                Objects.requireNonNull(
                        businessKey, () -> "The process of task " + task.getId() + " has no business key"),
                personId);
    }
}
