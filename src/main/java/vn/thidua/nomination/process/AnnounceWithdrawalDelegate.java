package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the running nomination of a withdrawn proposal; one that already ended needs no more. */
@Component
class AnnounceWithdrawalDelegate implements JavaDelegate {

    static final String PROPOSAL_WITHDRAWN = "nomination.proposalWithdrawn";

    @Override
    public void execute(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(PROPOSAL_WITHDRAWN)
                .tenantId(execution.getTenantId())
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .correlateAllWithResult();
    }
}
