package vn.thidua.movement.process;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.movement.RegistrationOpening;
import vn.thidua.movement.RegistrationOpening.Choice;

/** The receiver opens the registration for a launched movement. */
@Component
class OpenRegistrationForm implements StartForm {

    private final RegistrationOpening opening;
    private final RegistrationView view;

    OpenRegistrationForm(RegistrationOpening opening, RegistrationView view) {
        this.opening = opening;
        this.view = view;
    }

    @Override
    public String formId() {
        return "open-registration";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = opening.choices(personId).stream()
                .map(choice -> new FormOption(label(choice), choice.plan().code()).asMap())
                .toList();
        return Map.of("movementOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var registration = opening.open(
                form.text("movement"),
                form.findDate("lastDay").orElse(null),
                form.findText("reason").orElse(""),
                personId);
        var receiver = view.rule(registration).receiver();
        return new StartedCase(
                registration.id().toString(),
                Map.of("unitName", view.unitName(receiver.unit()), "movementName", view.movementName(registration)));
    }

    private static String label(Choice choice) {
        var deadline = choice.deadline();
        return deadline == null
                ? choice.plan().name() + " (bạn chọn ngày kết thúc)"
                : "%s (đến hết ngày %s)".formatted(choice.plan().name(), day(deadline.lastDay()));
    }
}
