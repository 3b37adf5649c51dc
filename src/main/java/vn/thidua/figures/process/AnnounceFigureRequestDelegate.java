package vn.thidua.figures.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureReminding;

/** Tells every agency asked that figures are asked for. */
@Component
class AnnounceFigureRequestDelegate implements JavaDelegate {

    private final FigureReminding reminding;

    AnnounceFigureRequestDelegate(FigureReminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.announce(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
