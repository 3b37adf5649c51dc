package vn.thidua.classification.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Classification;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.classification.Seat;
import vn.thidua.classification.UnitPart;
import vn.thidua.engine.ModelBean;
import vn.thidua.organisation.Role;

/** Names the engine groups that do the steps of a classification. */
@ModelBean
@Component
public class ClassificationResponsible {

    private final ClassificationRegister register;

    ClassificationResponsible(ClassificationRegister register) {
        this.register = register;
    }

    /** Who reviews and submits the ranking. */
    public String lead(DelegateExecution execution) {
        return register.get(id(execution)).lead().group();
    }

    /** Who publishes the ranking. */
    public List<String> publishers(DelegateExecution execution) {
        return register.get(id(execution)).publishers().stream()
                .map(Seat::group)
                .sorted()
                .toList();
    }

    /** Who fills in the points of the unit of the case. */
    public List<String> unit(DelegateExecution execution) {
        var unit = part(execution).unitCode();
        return List.of(Role.OFFICER.groupAt(unit), Role.HEAD.groupAt(unit));
    }

    /** Who signs for the unit of the case. */
    public String head(DelegateExecution execution) {
        return Role.HEAD.groupAt(part(execution).unitCode());
    }

    /** Who scores the unit of the case. */
    public String team(DelegateExecution execution) {
        return ofPart(execution).team().group();
    }

    /** Who answers the appeal of the unit of the case. */
    public String answering(DelegateExecution execution) {
        return ofPart(execution).lead().group();
    }

    private Classification ofPart(DelegateExecution execution) {
        return register.get(part(execution).classificationId());
    }

    private UnitPart part(DelegateExecution execution) {
        return register.part(id(execution));
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
