package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.UnitScoring;

/** Tells the lead that scoring takes long. */
@Component
class EscalateScoringDelegate implements JavaDelegate {

    private final UnitScoring unitScoring;

    EscalateScoringDelegate(UnitScoring unitScoring) {
        this.unitScoring = unitScoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        unitScoring.escalate(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
