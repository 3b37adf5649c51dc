package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Concluding;
import vn.thidua.nomination.ProposalId;

/** Ends a proposal that was not ready when the round closed. */
@Component
class LeaveOutDelegate implements JavaDelegate {

    private final Concluding concluding;

    LeaveOutDelegate(Concluding concluding) {
        this.concluding = concluding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concluding.leaveOut(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
