package vn.thidua.classification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Classification;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.classification.UnitPart;
import vn.thidua.engine.ModelBean;

/** Answers the gateways of the classification's models from the tables. */
@ModelBean
@Component
public class ClassificationGate {

    private final ClassificationRegister register;

    ClassificationGate(ClassificationRegister register) {
        this.register = register;
    }

    /** Whether the classification is in the stage of that name. */
    public boolean is(DelegateExecution execution, String stage) {
        return register.get(id(execution)).stage() == Classification.Stage.valueOf(stage);
    }

    /** Whether the unit's part is in the stage of that name. */
    public boolean unitIs(DelegateExecution execution, String stage) {
        return register.part(id(execution)).stage() == UnitPart.Stage.valueOf(stage);
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
