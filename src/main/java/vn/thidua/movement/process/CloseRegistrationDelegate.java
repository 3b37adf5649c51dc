package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.RegistrationClosing;

/** Ends the term of the registration. */
@Component
class CloseRegistrationDelegate implements JavaDelegate {

    private final RegistrationClosing closing;

    CloseRegistrationDelegate(RegistrationClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.close(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
