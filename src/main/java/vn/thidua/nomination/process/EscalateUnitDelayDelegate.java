package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Reminding;

/** Tells the head and the appraising body that the unit missed the deadline. */
@Component
class EscalateUnitDelayDelegate implements JavaDelegate {

    private final Reminding reminding;

    EscalateUnitDelayDelegate(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.escalateUnit(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
