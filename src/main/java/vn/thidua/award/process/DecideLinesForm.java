package vn.thidua.award.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundDecision;
import vn.thidua.award.RoundId;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The decider answers every line or gives the list back. */
@Component
class DecideLinesForm implements TaskForm {

    private final RoundDecision decision;
    private final RoundView view;
    private final AnsweredLines lines;

    DecideLinesForm(RoundDecision decision, RoundView view, AnsweredLines lines) {
        this.decision = decision;
        this.view = view;
        this.lines = lines;
    }

    @Override
    public String formId() {
        return "decide-lines";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var details = view.details(task.businessKey());
        var submission = Objects.requireNonNull(details.submission(), "The list was not submitted");
        var shown = new HashMap<>(lines.show(details.id(), true));
        shown.put("title", details.round().name());
        shown.put("submission", submission.cited());
        shown.put("quotaText", "Chỉ tiêu: %s.".formatted(view.quotaText(details.id())));
        shown.put("exact", view.hasExactQuota(details.id()));
        return shown;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = RoundId.of(task.businessKey());
        if (form.text("action").equals("RETURN")) {
            decision.giveBack(id, form.text("returnReason"), task.personId());
        } else {
            var fewerReason = form.findText("fewerReason").orElse("");
            decision.decide(id, lines.read(id, form), fewerReason, task.personId());
        }
    }
}
