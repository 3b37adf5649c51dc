package vn.thidua.award.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.Selecting;

/** Tells the collectives that a parent unit chose. */
@Component
class AnnounceUnitSelectionDelegate implements JavaDelegate {

    private final Selecting selecting;

    AnnounceUnitSelectionDelegate(Selecting selecting) {
        this.selecting = selecting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        selecting.announce(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
