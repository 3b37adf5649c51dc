package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundOpening;

/** Tells the units that a round is open. */
@Component
class AnnounceRoundDelegate implements JavaDelegate {

    private final RoundOpening opening;

    AnnounceRoundDelegate(RoundOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.announce(RoundId.of(execution.getProcessBusinessKey()));
    }
}
