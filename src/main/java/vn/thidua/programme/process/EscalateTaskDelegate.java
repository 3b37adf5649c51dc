package vn.thidua.programme.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.programme.TaskClock;

/** Tells those above that a task is late and still without a product. */
@Component
class EscalateTaskDelegate implements JavaDelegate {

    private final TaskClock time;

    EscalateTaskDelegate(TaskClock time) {
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        time.escalate(CaseId.of(execution));
    }
}
