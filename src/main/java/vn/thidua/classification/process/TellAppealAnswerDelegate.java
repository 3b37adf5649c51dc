package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Appealing;

/** Tells the unit the answer to its appeal. */
@Component
class TellAppealAnswerDelegate implements JavaDelegate {

    private final Appealing appealing;

    TellAppealAnswerDelegate(Appealing appealing) {
        this.appealing = appealing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appealing.tellAnswer(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
