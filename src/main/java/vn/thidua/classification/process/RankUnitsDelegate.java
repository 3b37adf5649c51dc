package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.classification.ClassificationRanking;

/** Ranks the units by their points. */
@Component
class RankUnitsDelegate implements JavaDelegate {

    private final ClassificationRanking classificationRanking;

    RankUnitsDelegate(ClassificationRanking classificationRanking) {
        this.classificationRanking = classificationRanking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        classificationRanking.rank(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
