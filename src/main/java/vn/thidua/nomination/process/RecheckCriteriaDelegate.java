package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.CheckingCriteria;
import vn.thidua.nomination.ProposalId;

/** Checks again with the figures there are when the appraisal begins. */
@Component
class RecheckCriteriaDelegate implements JavaDelegate {

    private final CheckingCriteria checking;

    RecheckCriteriaDelegate(CheckingCriteria checking) {
        this.checking = checking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        checking.check(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
