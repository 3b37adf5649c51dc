package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRanking;

/** Ends a round nobody stands in. */
@Component
class EndEmptyRoundDelegate implements JavaDelegate {

    private final RoundRanking ranking;

    EndEmptyRoundDelegate(RoundRanking ranking) {
        this.ranking = ranking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ranking.endEmpty(RoundId.of(execution.getProcessBusinessKey()));
    }
}
