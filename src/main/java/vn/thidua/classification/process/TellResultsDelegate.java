package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Appealing;

/** Tells the units just scored their points. */
@Component
class TellResultsDelegate implements JavaDelegate {

    private final Appealing appealing;

    TellResultsDelegate(Appealing appealing) {
        this.appealing = appealing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appealing.tellResults(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
