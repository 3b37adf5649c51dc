package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.Asking;

/** Names the engine group that answers a question. */
@ModelBean
@Component
public class QuestionResponsible {

    private final Asking asking;

    QuestionResponsible(Asking asking) {
        this.asking = asking;
    }

    /** The body the document names. */
    public String group(DelegateExecution execution) {
        var question = asking.get(UUID.fromString(execution.getProcessBusinessKey()));
        return asking.responsible(question).group();
    }
}
