package vn.thidua.classification.process;

import static vn.thidua.document.Written.day;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.classification.SelfScoring;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** A unit gives itself points and says what they rest on. */
@Component
class FillSelfScoreForm implements TaskForm {

    private final SelfScoring scoring;
    private final ClassificationView view;

    FillSelfScoreForm(SelfScoring scoring, ClassificationView view) {
        this.scoring = scoring;
        this.view = view;
    }

    @Override
    public String formId() {
        return "fill-self-score";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var part = view.part(task.businessKey());
        var classification = view.of(part);
        var shown = view.sheet(task.businessKey());
        shown.put("due", day(classification.selfScoreDue()));
        shown.put("askedBy", classification.askedBy());
        shown.put("returnReason", part.returnReason());
        return shown;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var set = view.setOf(view.part(task.businessKey()));
        scoring.fill(
                UUID.fromString(task.businessKey()), SheetRows.entries(set, form, "self", "selfNote"), task.personId());
    }
}
