package vn.thidua.programme.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.programme.TaskClock;

/** Notes that nobody told the progress of a quarter. */
@Component
class SkipQuarterDelegate implements JavaDelegate {

    private final TaskClock time;

    SkipQuarterDelegate(TaskClock time) {
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        time.skipQuarter(CaseId.of(execution));
    }
}
