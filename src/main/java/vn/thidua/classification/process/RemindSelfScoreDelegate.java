package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.SelfScoring;

/** Reminds those without a signed self-score. */
@Component
class RemindSelfScoreDelegate implements JavaDelegate {

    private final SelfScoring selfScoring;

    RemindSelfScoreDelegate(SelfScoring selfScoring) {
        this.selfScoring = selfScoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        selfScoring.remind(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
