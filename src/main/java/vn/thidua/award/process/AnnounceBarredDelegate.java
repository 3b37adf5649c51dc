package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells one proposal, from which nobody stands any more, that for it the round is decided. */
@Component
class AnnounceBarredDelegate implements JavaDelegate {

    private static final ProposalMessage ROUND_DECIDED = new ProposalMessage("award.roundDecided");

    @Override
    public void execute(DelegateExecution execution) {
        ROUND_DECIDED.send(execution);
    }
}
