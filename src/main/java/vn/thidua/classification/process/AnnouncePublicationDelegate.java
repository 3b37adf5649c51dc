package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.ClassificationPublishing;

/** Tells every unit where it came. */
@Component
class AnnouncePublicationDelegate implements JavaDelegate {

    private final ClassificationPublishing classificationPublishing;

    AnnouncePublicationDelegate(ClassificationPublishing classificationPublishing) {
        this.classificationPublishing = classificationPublishing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        classificationPublishing.announce(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
