package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Concluding;
import vn.thidua.nomination.ProposalId;

/** Writes down what the round decided. */
@Component
class RecordOutcomeDelegate implements JavaDelegate {

    private final Concluding concluding;

    RecordOutcomeDelegate(Concluding concluding) {
        this.concluding = concluding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concluding.recordOutcome(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
