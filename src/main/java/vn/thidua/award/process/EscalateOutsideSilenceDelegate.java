package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.OutsideDecision;
import vn.thidua.award.RoundId;

/** Tells those who run the round that the body outside has not answered. */
@Component
class EscalateOutsideSilenceDelegate implements JavaDelegate {

    private final OutsideDecision decision;

    EscalateOutsideSilenceDelegate(OutsideDecision decision) {
        this.decision = decision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decision.escalate(RoundId.of(execution.getProcessBusinessKey()));
    }
}
