package vn.thidua.movement.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.movement.Asking;
import vn.thidua.movement.Question.Kind;

/** Somebody of a unit asks or proposes a change about a launched movement. */
@Component
class AskQuestionForm implements StartForm {

    private final Asking asking;
    private final LaunchView view;

    AskQuestionForm(Asking asking, LaunchView view) {
        this.asking = asking;
        this.view = view;
    }

    @Override
    public String formId() {
        return "ask-question";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = asking.choices(personId).stream()
                .map(launch ->
                        new FormOption(view.plan(launch).name(), launch.id().toString()).asMap())
                .toList();
        return Map.of("movementOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var question = asking.ask(
                UUID.fromString(form.text("movement")),
                Kind.valueOf(form.text("kind")),
                form.text("question"),
                personId);
        return new StartedCase(
                question.id().toString(),
                Map.of(
                        "unitName",
                        view.unitName(question.unitCode()),
                        "movementName",
                        view.plan(asking.launchOf(question)).name()));
    }
}
