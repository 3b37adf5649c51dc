package vn.thidua.programme.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.programme.TaskClock;

/** Lets the last day of the year stand where the unit named no day. */
@Component
class SettleTaskDayDelegate implements JavaDelegate {

    private final TaskClock time;

    SettleTaskDayDelegate(TaskClock time) {
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        time.settleDay(CaseId.of(execution));
    }
}
