package vn.thidua.classification.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Appealing;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.classification.UnitPart;
import vn.thidua.classification.UnitScoring;
import vn.thidua.engine.ModelBean;
import vn.thidua.organisation.Organisation;

/** Lists the units' parts that a classification's model opens one by one, by business key. */
@ModelBean
@Component
public class ClassificationCases {

    private final ClassificationRegister register;
    private final UnitScoring scoring;
    private final Appealing appealing;
    private final Organisation organisation;

    ClassificationCases(
            ClassificationRegister register, UnitScoring scoring, Appealing appealing, Organisation organisation) {
        this.register = register;
        this.scoring = scoring;
        this.appealing = appealing;
        this.organisation = organisation;
    }

    /** Every unit. */
    public List<String> units(DelegateExecution execution) {
        return keys(register.parts(id(execution)));
    }

    /** Those that wait for the appraisal team. */
    public List<String> toScore(DelegateExecution execution) {
        return keys(scoring.waiting(id(execution)));
    }

    /** Those that were told their points just now. */
    public List<String> told(DelegateExecution execution) {
        return keys(appealing.told(id(execution)));
    }

    /** The unit's name, as its task cards show it. */
    public String unitName(String caseKey) {
        return organisation
                .unit(register.part(UUID.fromString(caseKey)).unitCode())
                .name();
    }

    private static List<String> keys(List<UnitPart> parts) {
        return parts.stream().map(part -> part.id().toString()).toList();
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
