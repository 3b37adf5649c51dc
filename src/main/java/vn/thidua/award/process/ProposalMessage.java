package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.thidua.engine.ProcessVariable;

/** A message to one proposal's process; a proposal that no longer waits for it, withdrawn for instance, is no error. */
record ProposalMessage(String name) {

    private static final ProcessVariable<String> CASE_KEY = new ProcessVariable<>("caseKey", String.class);

    void send(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(name)
                .tenantId(execution.getTenantId())
                .processInstanceBusinessKey(CASE_KEY.from(execution))
                .correlateAll();
    }
}
