package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells one proposal that the round went on without it. */
@Component
class AnnounceLeftOutDelegate implements JavaDelegate {

    private static final ProposalMessage ROUND_LEFT_OUT = new ProposalMessage("award.roundLeftOut");

    @Override
    public void execute(DelegateExecution execution) {
        ROUND_LEFT_OUT.send(execution);
    }
}
