package vn.thidua.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.council.VoteReminders;

/** {@code ServiceTask_RemindMembers}: one day after the vote opened. */
@Component
class RemindMembersDelegate implements JavaDelegate {

    private final VoteReminders reminders;

    RemindMembersDelegate(VoteReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remindMembers(execution.getProcessBusinessKey());
    }
}
