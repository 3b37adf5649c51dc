package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.RegistrationClosing;

/** Reminds the units that have not registered or declined. */
@Component
class RemindRegistrationDelegate implements JavaDelegate {

    private final RegistrationClosing closing;

    RemindRegistrationDelegate(RegistrationClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.remind(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
