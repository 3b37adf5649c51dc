package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Reminding;

/** Reminds the unit that the deadline is near. */
@Component
class RemindUnitDelegate implements JavaDelegate {

    private final Reminding reminding;

    RemindUnitDelegate(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remindUnit(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
