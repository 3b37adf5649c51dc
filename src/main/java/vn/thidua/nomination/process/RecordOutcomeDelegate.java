package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.RoundEnding;

/** Writes down what the round decided. */
@Component
class RecordOutcomeDelegate implements JavaDelegate {

    private final RoundEnding ending;

    RecordOutcomeDelegate(RoundEnding ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ending.recordOutcome(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
