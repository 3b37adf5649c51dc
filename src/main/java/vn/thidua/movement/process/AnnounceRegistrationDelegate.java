package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.RegistrationClosing;

/** Asks every unit that may register. */
@Component
class AnnounceRegistrationDelegate implements JavaDelegate {

    private final RegistrationClosing closing;

    AnnounceRegistrationDelegate(RegistrationClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.announce(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
