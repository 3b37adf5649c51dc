package vn.thidua.movement.process;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.RegistrationRegister;
import vn.thidua.organisation.Role;

/** Names the engine groups that do the steps of a registration. */
@ModelBean
@Component
public class RegistrationResponsible {

    private final RegistrationRegister register;

    RegistrationResponsible(RegistrationRegister register) {
        this.register = register;
    }

    /** Who fills in the unit's registration. */
    public List<String> unit(DelegateExecution execution) {
        return LaunchResponsible.groupsOf(register.unit(id(execution)).unitCode());
    }

    /** Who signs the unit's registration. */
    public String head(DelegateExecution execution) {
        return Role.HEAD.groupAt(register.unit(id(execution)).unitCode());
    }

    /** Who puts together what the units below a parent registered. */
    public List<String> parent(String parentCode) {
        return LaunchResponsible.groupsOf(parentCode);
    }

    /** Who receives all registrations. */
    public String receiver(DelegateExecution execution) {
        var plan = register.planOf(register.get(id(execution)));
        return Objects.requireNonNull(plan.conduct().registration()).receiver().group();
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
