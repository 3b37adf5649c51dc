package vn.thidua.award.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundDecision;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundLine;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The decider answers every line or gives the list back. */
@Component
class DecideLinesForm implements TaskForm {

    private final RoundDecision decision;
    private final RoundView view;

    DecideLinesForm(RoundDecision decision, RoundView view) {
        this.decision = decision;
        this.view = view;
    }

    @Override
    public String formId() {
        return "decide-lines";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var details = view.details(task.businessKey());
        var submission = Objects.requireNonNull(details.submission(), "The list was not submitted");
        return Map.of(
                "title", details.round().name(),
                "submission", submission.cited(),
                "quotaText", "Chỉ tiêu: %s.".formatted(view.quotaText(details.id())),
                "exact", view.hasExactQuota(details.id()),
                "lines", view.lines(details.id()).stream().map(this::row).toList());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = RoundId.of(task.businessKey());
        if (form.text("action").equals("RETURN")) {
            decision.giveBack(id, form.text("returnReason"), task.personId());
        } else {
            var fewerReason = form.findText("fewerReason").orElse("");
            decision.decide(id, LineAnswers.of(view.lines(id), form.rows("lines")), fewerReason, task.personId());
        }
    }

    /** The answer the ranking suggests is filled in; among those tied at the edge the decider chooses. */
    private Map<String, Object> row(RoundLine line) {
        var row = view.row(line);
        switch (line.ranked().place()) {
            case INSIDE -> row.put("decision", LineAnswers.APPROVE);
            case OUTSIDE -> row.put("decision", "REFUSE");
            case AT_EDGE -> {}
        }
        return row;
    }
}
