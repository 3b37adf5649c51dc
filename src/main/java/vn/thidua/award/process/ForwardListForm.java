package vn.thidua.award.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.award.OutsideDecision;
import vn.thidua.award.RoundDecision;
import vn.thidua.award.RoundId;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The list is sent to the body outside that decides, or given back. */
@Component
class ForwardListForm implements TaskForm {

    private final OutsideDecision outside;
    private final RoundDecision decision;
    private final RoundView view;

    ForwardListForm(OutsideDecision outside, RoundDecision decision, RoundView view) {
        this.outside = outside;
        this.decision = decision;
        this.view = view;
    }

    @Override
    public String formId() {
        return "forward-list";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var details = view.details(task.businessKey());
        var submission = Objects.requireNonNull(details.submission(), "The list was not submitted");
        var lines = view.lines(details.id());
        return Map.of(
                "title", details.round().name(),
                "body", outside.body(details.id()),
                "submission", submission.cited(),
                "quotaText", view.quotaText(details.id()),
                "ranking", view.rows(lines),
                "more", view.more(details.id(), lines));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = RoundId.of(task.businessKey());
        if (form.text("action").equals("RETURN")) {
            decision.giveBack(id, form.text("returnReason"), task.personId());
        } else {
            var paper = new OfficialDocument(form.text("submissionNumber"), form.date("submissionDate"));
            outside.forward(id, paper, task.personId());
        }
    }
}
