package vn.thidua.programme.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.programme.TaskClock;

/** Reminds the unit of its last day. */
@Component
class RemindTaskDelegate implements JavaDelegate {

    private final TaskClock time;

    RemindTaskDelegate(TaskClock time) {
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        time.remind(CaseId.of(execution));
    }
}
