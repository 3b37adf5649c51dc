package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundClosing;
import vn.thidua.award.RoundId;

/** Tells the units that the deadline is near. */
@Component
class RemindUnitsDelegate implements JavaDelegate {

    private final RoundClosing closing;

    RemindUnitsDelegate(RoundClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.remind(RoundId.of(execution.getProcessBusinessKey()));
    }
}
