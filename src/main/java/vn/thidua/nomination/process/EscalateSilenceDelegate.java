package vn.thidua.nomination.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ConsultationReminding;

/** Tells the body's head and the appraising body's lead that an answer is overdue. */
@Component
class EscalateSilenceDelegate implements JavaDelegate {

    private final ConsultationReminding reminding;

    EscalateSilenceDelegate(ConsultationReminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.escalate(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
