package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Reminding;

/** Reminds the appraiser that the appraisal is due. */
@Component
class RemindAppraiserDelegate implements JavaDelegate {

    private final Reminding reminding;

    RemindAppraiserDelegate(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remindAppraiser(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
