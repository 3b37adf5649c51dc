package vn.thidua.classification.process;

import static vn.thidua.document.Written.day;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.classification.SelfScoring;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The head signs the self-score or gives it back. */
@Component
class SignSelfScoreForm implements TaskForm {

    private final SelfScoring scoring;
    private final ClassificationView view;

    SignSelfScoreForm(SelfScoring scoring, ClassificationView view) {
        this.scoring = scoring;
        this.view = view;
    }

    @Override
    public String formId() {
        return "sign-self-score";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var part = view.part(task.businessKey());
        var shown = view.sheet(task.businessKey());
        shown.put("due", day(view.of(part).selfScoreDue()));
        shown.put("total", view.total(part, true));
        return shown;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("SIGN")) {
            scoring.sign(id, task.personId());
        } else {
            scoring.giveBack(id, form.text("returnReason"), task.personId());
        }
    }
}
