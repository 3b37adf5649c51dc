package vn.thidua.movement.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.RegistrationClosing;
import vn.thidua.movement.RegistrationRegister;
import vn.thidua.organisation.Organisation;

/** Lists what the registration's model does one by one. */
@ModelBean
@Component
public class RegistrationCases {

    private final RegistrationRegister register;
    private final RegistrationClosing closing;
    private final Organisation organisation;

    RegistrationCases(RegistrationRegister register, RegistrationClosing closing, Organisation organisation) {
        this.register = register;
        this.closing = closing;
        this.organisation = organisation;
    }

    /** One case, by business key, for each unit that may register. */
    public List<String> units(DelegateExecution execution) {
        return register.units(UUID.fromString(execution.getProcessBusinessKey())).stream()
                .map(unit -> unit.id().toString())
                .toList();
    }

    /** Codes of the units that put together what others registered. */
    public List<String> parents(DelegateExecution execution) {
        return closing.parents(UUID.fromString(execution.getProcessBusinessKey()));
    }

    /** The unit's name, as its task cards show it. */
    public String unitName(String caseKey) {
        return organisation
                .unit(register.unit(UUID.fromString(caseKey)).unitCode())
                .name();
    }
}
