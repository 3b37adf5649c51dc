package vn.thidua.nomination.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ConsultationReminding;

/** Reminds a body that its answer is due soon. */
@Component
class RemindBodyDelegate implements JavaDelegate {

    private final ConsultationReminding reminding;

    RemindBodyDelegate(ConsultationReminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remind(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
