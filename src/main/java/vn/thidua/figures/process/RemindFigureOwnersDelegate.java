package vn.thidua.figures.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureReminding;

/** Reminds the agencies whose figures are not there. */
@Component
class RemindFigureOwnersDelegate implements JavaDelegate {

    private final FigureReminding reminding;

    RemindFigureOwnersDelegate(FigureReminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remind(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
