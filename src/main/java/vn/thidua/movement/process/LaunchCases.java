package vn.thidua.movement.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.organisation.Organisation;

/** Lists the cases that the launch's model opens one by one, by business key. */
@ModelBean
@Component
public class LaunchCases {

    private final LaunchRegister register;
    private final Organisation organisation;

    LaunchCases(LaunchRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    /** One case for each unit that was told. */
    public List<String> units(DelegateExecution execution) {
        return register.units(UUID.fromString(execution.getProcessBusinessKey())).stream()
                .map(unit -> unit.id().toString())
                .toList();
    }

    /** The unit's name, as its task cards show it. */
    public String unitName(String caseKey) {
        return organisation
                .unit(register.unit(UUID.fromString(caseKey)).unitCode())
                .name();
    }
}
