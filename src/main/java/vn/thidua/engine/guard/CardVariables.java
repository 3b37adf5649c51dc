package vn.thidua.engine.guard;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Task;

/**
 * Tasklist's cards show variables of the case a task belongs to. Whoever may see the task may see those, which the
 * engine's own rights cannot say: they know the variables of all cases or of none.
 */
final class CardVariables {

    private CardVariables() {}

    /** Whether the query asks only about tasks that whoever is logged in may see, and their cases. */
    static boolean areAllOfVisibleTasks(VariableInstanceQueryImpl query, CommandContext context) {
        var scopes = query.getVariableScopeIds();
        return scopes != null && visible(scopes, context).containsAll(List.of(scopes));
    }

    private static List<String> visible(String[] scopes, CommandContext context) {
        var tasks = context.getProcessEngineConfiguration()
                .getTaskService()
                .createTaskQuery()
                .or()
                .taskIdIn(scopes)
                .processInstanceIdIn(scopes)
                .endOr()
                .list();
        return tasks.stream().flatMap(CardVariables::scopes).toList();
    }

    private static Stream<String> scopes(Task task) {
        return Stream.of(task.getId(), task.getExecutionId(), task.getProcessInstanceId());
    }
}
