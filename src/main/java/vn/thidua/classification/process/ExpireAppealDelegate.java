package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Appealing;

/** Settles a unit that said nothing in time. */
@Component
class ExpireAppealDelegate implements JavaDelegate {

    private final Appealing appealing;

    ExpireAppealDelegate(Appealing appealing) {
        this.appealing = appealing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appealing.expire(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
