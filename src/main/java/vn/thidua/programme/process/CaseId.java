package vn.thidua.programme.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.thidua.engine.FormTask;

/** The id of the plan or assignment a case is about: its business key. */
final class CaseId {

    private CaseId() {}

    static UUID of(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static UUID of(FormTask task) {
        return UUID.fromString(task.businessKey());
    }
}
