package vn.thidua.programme.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.programme.Assignment;
import vn.thidua.programme.PlanGiving;

/** Begins the processes of some of the assignments of a plan, in one transaction with noting that they have begun. */
@Component
class GiveOutTasksDelegate implements JavaDelegate {

    private final PlanGiving giving;
    private final TaskView view;

    GiveOutTasksDelegate(PlanGiving giving, TaskView view) {
        this.giving = giving;
        this.view = view;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var runtime = execution.getProcessEngineServices().getRuntimeService();
        giving.next(CaseId.of(execution)).forEach(assignment -> begin(assignment, runtime));
    }

    private void begin(Assignment assignment, RuntimeService runtime) {
        Map<String, Object> card = view.cardOf(assignment);
        runtime.startProcessInstanceByKey(
                "carry-out-reform-task", assignment.id().toString(), card);
        giving.begun(assignment.id());
    }
}
