package vn.thidua.target.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.target.TargetReminding;

/** Reminds those who have not reported before the last day. */
@Component
class RemindTargetsDelegate implements JavaDelegate {

    private final TargetReminding reminding;

    RemindTargetsDelegate(TargetReminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remind(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
