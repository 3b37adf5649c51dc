package vn.thidua.classification.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Appealing;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The lead answers an appeal; accepting it changes points. */
@Component
class AnswerAppealForm implements TaskForm {

    private final Appealing appealing;
    private final ClassificationView view;

    AnswerAppealForm(Appealing appealing, ClassificationView view) {
        this.appealing = appealing;
        this.view = view;
    }

    @Override
    public String formId() {
        return "answer-appeal";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var part = view.part(task.businessKey());
        var shown = view.sheet(task.businessKey());
        shown.put("total", view.total(part, false));
        shown.put("appeal", part.appeal());
        return shown;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        var answer = form.text("answer");
        if (form.text("action").equals("ACCEPT")) {
            var set = view.setOf(view.part(task.businessKey()));
            appealing.accept(id, SheetRows.entries(set, form, "score", "scoreNote"), answer, task.personId());
        } else {
            appealing.reject(id, answer, task.personId());
        }
    }
}
