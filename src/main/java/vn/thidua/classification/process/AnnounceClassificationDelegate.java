package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.ClassificationOpening;

/** Asks every unit to score itself. */
@Component
class AnnounceClassificationDelegate implements JavaDelegate {

    private final ClassificationOpening classificationOpening;

    AnnounceClassificationDelegate(ClassificationOpening classificationOpening) {
        this.classificationOpening = classificationOpening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        classificationOpening.announce(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
