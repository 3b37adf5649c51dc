package vn.thidua.award.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.award.OutsideDecision;
import vn.thidua.award.RoundId;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The clerk records what the body outside answered; no answer is suggested, for none is this house's. */
@Component
class RecordOutsideAnswerForm implements TaskForm {

    private final OutsideDecision outside;
    private final RoundView view;
    private final AnsweredLines lines;

    RecordOutsideAnswerForm(OutsideDecision outside, RoundView view, AnsweredLines lines) {
        this.outside = outside;
        this.view = view;
        this.lines = lines;
    }

    @Override
    public String formId() {
        return "record-outside-answer";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var details = view.details(task.businessKey());
        var sent = Objects.requireNonNull(details.forwarding(), "The list was not forwarded");
        var shown = new HashMap<>(lines.show(details.id(), false));
        shown.put("title", details.round().name());
        shown.put("body", outside.body(details.id()));
        shown.put("sent", sent.cited());
        return shown;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = RoundId.of(task.businessKey());
        var document = new OfficialDocument(form.text("answerNumber"), form.date("answerDate"));
        outside.record(id, lines.read(id, form), document, task.personId());
    }
}
