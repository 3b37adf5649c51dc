package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.SelfScoring;

/** Notes who did not score itself in time. */
@Component
class NoteMissingSelfScoresDelegate implements JavaDelegate {

    private final SelfScoring selfScoring;

    NoteMissingSelfScoresDelegate(SelfScoring selfScoring) {
        this.selfScoring = selfScoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        selfScoring.noteMissing(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
