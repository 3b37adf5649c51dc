package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.movement.LaunchStage;

/** Answers the gateways of the launch's models from the tables. */
@ModelBean
@Component
public class LaunchGate {

    private final LaunchRegister register;

    LaunchGate(LaunchRegister register) {
        this.register = register;
    }

    /** Whether the launch is in the stage of that name. */
    public boolean is(DelegateExecution execution, String stage) {
        return register.get(id(execution)).stage() == LaunchStage.valueOf(stage);
    }

    /** Whether the unit has to make a launch plan of its own. */
    public boolean asksPlan(DelegateExecution execution) {
        return register.unit(id(execution)).planDue() != null;
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
