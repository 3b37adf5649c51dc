package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.RoundStage;
import vn.thidua.engine.ModelBean;

/** Answers the gateways of the round's models from the tables. */
@ModelBean
@Component
public class RoundGate {

    private final RoundRegister register;

    RoundGate(RoundRegister register) {
        this.register = register;
    }

    /** Whether the round is in the stage of that name. */
    public boolean is(DelegateExecution execution, String stage) {
        return register.get(id(execution)).stage() == RoundStage.valueOf(stage);
    }

    /** Whether the ranking has a line. */
    public boolean anyoneRanked(DelegateExecution execution) {
        return !register.lines(id(execution)).isEmpty();
    }

    private static RoundId id(DelegateExecution execution) {
        return RoundId.of(execution.getProcessBusinessKey());
    }
}
