package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundDesks;
import vn.thidua.award.RoundId;
import vn.thidua.engine.ModelBean;

/** Names the engine group that does a stage of a round, from the movement's route. */
@ModelBean
@Component
public class RoundResponsible {

    private final RoundDesks desks;

    RoundResponsible(RoundDesks desks) {
        this.desks = desks;
    }

    /** The group for the stage: appraisal, ranking, decision or issue. */
    public String group(DelegateExecution execution, String stage) {
        return desks.of(RoundId.of(execution.getProcessBusinessKey()), stage).group();
    }
}
