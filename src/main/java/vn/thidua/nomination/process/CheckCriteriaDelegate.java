package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.CheckingCriteria;
import vn.thidua.nomination.ProposalId;

/** Lets the machine check the nominees just named. */
@Component
class CheckCriteriaDelegate implements JavaDelegate {

    private final CheckingCriteria checking;

    CheckCriteriaDelegate(CheckingCriteria checking) {
        this.checking = checking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        checking.check(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
