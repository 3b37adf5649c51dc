package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.CouncilResult;
import vn.thidua.nomination.ProposalId;

/** Takes the council's result over. */
@Component
class ApplyCouncilResultDelegate implements JavaDelegate {

    private final CouncilResult council;

    ApplyCouncilResultDelegate(CouncilResult council) {
        this.council = council;
    }

    @Override
    public void execute(DelegateExecution execution) {
        council.apply(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
