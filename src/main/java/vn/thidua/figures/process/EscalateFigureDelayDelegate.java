package vn.thidua.figures.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureReminding;

/** Tells the unit that asked which agencies are late. */
@Component
class EscalateFigureDelayDelegate implements JavaDelegate {

    private final FigureReminding reminding;

    EscalateFigureDelayDelegate(FigureReminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.escalate(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
