package vn.thidua.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilVote;

/** {@code ServiceTask_CountBallots}: ends the vote. */
@Component
class CountBallotsDelegate implements JavaDelegate {

    private final CouncilVote vote;

    CountBallotsDelegate(CouncilVote vote) {
        this.vote = vote;
    }

    @Override
    public void execute(DelegateExecution execution) {
        vote.count(execution.getProcessBusinessKey());
    }
}
