package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRanking;

/** Ranks what the closed round has. */
@Component
class RankNomineesDelegate implements JavaDelegate {

    private final RoundRanking ranking;

    RankNomineesDelegate(RoundRanking ranking) {
        this.ranking = ranking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ranking.rank(RoundId.of(execution.getProcessBusinessKey()));
    }
}
