package vn.thidua.programme.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.programme.TaskClock;

/** Counts the task as late from the day after its last day. */
@Component
class RecordTaskOverdueDelegate implements JavaDelegate {

    private final TaskClock time;

    RecordTaskOverdueDelegate(TaskClock time) {
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        time.recordOverdue(CaseId.of(execution));
    }
}
