package vn.thidua.movement.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.RegistrationClosing;
import vn.thidua.movement.RegistrationRegister;

/** A parent sees what the units below it registered and sends it on. */
@Component
class ConsolidateRegistrationsForm implements TaskForm {

    private final RegistrationClosing closing;
    private final RegistrationRegister register;
    private final RegistrationView view;

    ConsolidateRegistrationsForm(RegistrationClosing closing, RegistrationRegister register, RegistrationView view) {
        this.closing = closing;
        this.register = register;
        this.view = view;
    }

    @Override
    public String formId() {
        return "consolidate-registrations";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var registration = view.registration(task.businessKey());
        var parent = closing.consolidating(registration.id(), task.personId());
        var units = register.unitsBelow(registration.id(), parent);
        return Map.of(
                "title", view.movementName(registration),
                "clause", LaunchView.quoted(view.rule(registration).clause()),
                "totals", view.totals(units),
                "units", view.rows(registration, units));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        closing.consolidate(UUID.fromString(task.businessKey()), task.personId());
    }
}
