package vn.thidua.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.council.VoteReminders;

/** {@code ServiceTask_ReportMissingBallots}: three days after the vote opened. */
@Component
class ReportMissingBallotsDelegate implements JavaDelegate {

    private final VoteReminders reminders;

    ReportMissingBallotsDelegate(VoteReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.reportMissingBallots(execution.getProcessBusinessKey());
    }
}
