package vn.thidua.movement.process;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.Launch;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.organisation.Role;

/** Names the engine groups that do the steps of a launch. */
@ModelBean
@Component
public class LaunchResponsible {

    private final LaunchRegister register;

    LaunchResponsible(LaunchRegister register) {
        this.register = register;
    }

    /** Who drafts the launch plan and follows what the units do. */
    public String drafter(DelegateExecution execution) {
        return launch(execution).drafter().group();
    }

    /** Who issues the launch plan. */
    public String issuer(DelegateExecution execution) {
        return launch(execution).issuer().group();
    }

    /** Who acts for the unit of the case. */
    public List<String> unit(DelegateExecution execution) {
        return groupsOf(register.unit(id(execution)).unitCode());
    }

    /** The groups of those who act for a unit. */
    static List<String> groupsOf(String unitCode) {
        return List.of(Role.OFFICER.groupAt(unitCode), Role.HEAD.groupAt(unitCode));
    }

    private Launch launch(DelegateExecution execution) {
        var launch = register.get(id(execution));
        return Objects.requireNonNull(register.planOf(launch).conduct().launch());
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
