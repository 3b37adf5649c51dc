package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Appealing;

/** Tells the lead that an appeal waits for its answer. */
@Component
class EscalateAppealDelegate implements JavaDelegate {

    private final Appealing appealing;

    EscalateAppealDelegate(Appealing appealing) {
        this.appealing = appealing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appealing.escalate(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
