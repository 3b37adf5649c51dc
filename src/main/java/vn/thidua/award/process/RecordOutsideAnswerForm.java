package vn.thidua.award.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.award.OfficialDocument;
import vn.thidua.award.OutsideDecision;
import vn.thidua.award.RoundId;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The clerk records what the body outside answered; no answer is suggested, for none is this house's. */
@Component
class RecordOutsideAnswerForm implements TaskForm {

    private final OutsideDecision outside;
    private final RoundView view;

    RecordOutsideAnswerForm(OutsideDecision outside, RoundView view) {
        this.outside = outside;
        this.view = view;
    }

    @Override
    public String formId() {
        return "record-outside-answer";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var details = view.details(task.businessKey());
        var sent = Objects.requireNonNull(details.forwarding(), "The list was not forwarded");
        return Map.of(
                "title", details.round().name(),
                "body", outside.body(details.id()),
                "sent", sent.cited(),
                "lines", view.lines(details.id()).stream().map(view::row).toList());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = RoundId.of(task.businessKey());
        var document = new OfficialDocument(form.text("answerNumber"), form.date("answerDate"));
        outside.record(id, LineAnswers.of(view.lines(id), form.rows("lines")), document, task.personId());
    }
}
