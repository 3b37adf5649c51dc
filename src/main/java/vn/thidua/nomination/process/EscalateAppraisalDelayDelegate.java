package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Reminding;

/** Tells the lead that an appraisal is overdue. */
@Component
class EscalateAppraisalDelayDelegate implements JavaDelegate {

    private final Reminding reminding;

    EscalateAppraisalDelayDelegate(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.escalateAppraisal(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
