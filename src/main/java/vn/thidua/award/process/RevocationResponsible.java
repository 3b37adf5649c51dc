package vn.thidua.award.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.RevocationDesks;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.Desk;

/** Names the engine groups of a revocation: those of the round that gave the award. */
@ModelBean
@Component
public class RevocationResponsible {

    private final RevocationDesks desks;

    RevocationResponsible(RevocationDesks desks) {
        this.desks = desks;
    }

    /** The group for the stage: decision or issue. */
    public String group(DelegateExecution execution, String stage) {
        return desks.of(id(execution), stage).group();
    }

    /** The groups who may record what was given back. */
    public List<String> returning(DelegateExecution execution) {
        return desks.returning(id(execution)).stream().map(Desk::group).toList();
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
