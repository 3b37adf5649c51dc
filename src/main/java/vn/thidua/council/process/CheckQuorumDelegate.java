package vn.thidua.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilMeeting;

/** {@code ServiceTask_CheckQuorum}: opens the vote or keeps the session as not quorate. */
@Component
class CheckQuorumDelegate implements JavaDelegate {

    private final CouncilMeeting meeting;

    CheckQuorumDelegate(CouncilMeeting meeting) {
        this.meeting = meeting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meeting.checkQuorum(execution.getProcessBusinessKey());
    }
}
