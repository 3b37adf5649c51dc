package vn.thidua.target.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.target.TargetReminding;

/** Tells the standing body which targets are not reported after the last day. */
@Component
class EscalateTargetsDelegate implements JavaDelegate {

    private final TargetReminding reminding;

    EscalateTargetsDelegate(TargetReminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.escalate(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
