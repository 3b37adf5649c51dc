package vn.thidua.movement.process;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.Registering;
import vn.thidua.movement.RegistrationCase;
import vn.thidua.movement.UnitRegistration;

/** The head reads the filled-in form as it will be kept and signs it, or gives it back. */
@Component
class ConfirmRegistrationForm implements TaskForm {

    private final Registering registering;
    private final RegistrationView view;

    ConfirmRegistrationForm(Registering registering, RegistrationView view) {
        this.registering = registering;
        this.view = view;
    }

    @Override
    public String formId() {
        return "confirm-registration";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var unit = view.unit(task.businessKey());
        var registration = view.registration(unit.registrationId().toString());
        return Map.of(
                "heading", view.heading(registration),
                "unit", view.unitName(unit.unitCode()),
                "content", unit.joins() ? content(registration, unit) : "**Đơn vị không đăng ký.**",
                "preparedBy", view.personName(Objects.requireNonNull(unit.preparedBy())),
                "head", view.personName(task.personId()));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("SIGN")) {
            registering.confirm(id, task.personId());
        } else {
            registering.giveBack(id, form.text("reason"), task.personId());
        }
    }

    /** The two sections of the document's form with its pledges word for word (001, dòng 145–155). */
    private String content(RegistrationCase registration, UnitRegistration unit) {
        var rule = view.rule(registration);
        var collectives = unit.collectives().isEmpty()
                ? "1. Tập thể: không đăng ký"
                : "1. Tập thể: %s\n\nĐăng ký thi đua: %s"
                        .formatted(
                                view.collectives(unit), rule.collectivePledge().text());
        var people = view.people(unit);
        return collectives
                + (people.isEmpty()
                        ? "\n\n2. Cá nhân: không đăng ký"
                        : "\n\n2. Cá nhân:\n\n%s\n\nNội dung đăng ký: %s"
                                .formatted(people, rule.individualPledge().text()));
    }
}
