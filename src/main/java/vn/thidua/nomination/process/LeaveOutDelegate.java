package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.RoundEnding;

/** Ends a proposal that was not ready when the round closed. */
@Component
class LeaveOutDelegate implements JavaDelegate {

    private final RoundEnding ending;

    LeaveOutDelegate(RoundEnding ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ending.leaveOut(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
