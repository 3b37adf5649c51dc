package vn.thidua.classification.process;

import static vn.thidua.document.Written.day;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Appealing;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The head of a unit agrees with its points or appeals. */
@Component
class ReviewResultForm implements TaskForm {

    private final Appealing appealing;
    private final ClassificationView view;

    ReviewResultForm(Appealing appealing, ClassificationView view) {
        this.appealing = appealing;
        this.view = view;
    }

    @Override
    public String formId() {
        return "review-result";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var part = view.part(task.businessKey());
        var shown = view.sheet(task.businessKey());
        shown.put("total", view.total(part, false));
        shown.put("lastDay", day(Objects.requireNonNull(part.appealLastDay())));
        shown.put("explanation", part.appealExplanation());
        return shown;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("APPEAL")) {
            appealing.appeal(id, form.text("appeal"), task.personId());
        } else {
            appealing.agree(id, task.personId());
        }
    }
}
