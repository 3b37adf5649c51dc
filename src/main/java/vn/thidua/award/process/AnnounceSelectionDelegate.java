package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.Selecting;

/** Tells the collectives that the ranking desk chose. */
@Component
class AnnounceSelectionDelegate implements JavaDelegate {

    private final Selecting selecting;

    AnnounceSelectionDelegate(Selecting selecting) {
        this.selecting = selecting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        selecting.announce(RoundId.of(execution.getProcessBusinessKey()));
    }
}
