package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.RegistrationRegister;
import vn.thidua.movement.UnitRegistration.Stage;

/** Answers the gateways of the registration's models from the tables. */
@ModelBean
@Component
public class RegistrationGate {

    private final RegistrationRegister register;

    RegistrationGate(RegistrationRegister register) {
        this.register = register;
    }

    /** Whether the unit's registration is in the stage of that name. */
    public boolean is(DelegateExecution execution, String stage) {
        var id = UUID.fromString(execution.getProcessBusinessKey());
        return register.unit(id).stage() == Stage.valueOf(stage);
    }
}
