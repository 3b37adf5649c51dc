package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundClosing;
import vn.thidua.award.RoundId;

/** Tells those who run the round that it is overdue. */
@Component
class EscalateOverdueRoundDelegate implements JavaDelegate {

    private final RoundClosing closing;

    EscalateOverdueRoundDelegate(RoundClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.escalate(RoundId.of(execution.getProcessBusinessKey()));
    }
}
