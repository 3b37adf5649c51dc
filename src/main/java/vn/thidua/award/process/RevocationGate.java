package vn.thidua.award.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.Revocation.Stage;
import vn.thidua.award.RevocationDecision;
import vn.thidua.engine.ModelBean;

/** Answers the gateways of the revocation's model from the tables. */
@ModelBean
@Component
public class RevocationGate {

    private final RevocationDecision revocations;

    RevocationGate(RevocationDecision revocations) {
        this.revocations = revocations;
    }

    /** Whether the case is in the stage of that name. */
    public boolean is(DelegateExecution execution, String stage) {
        return revocations
                        .get(UUID.fromString(execution.getProcessBusinessKey()))
                        .stage()
                == Stage.valueOf(stage);
    }
}
