package vn.thidua.classification.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.classification.ClassificationRanking;
import vn.thidua.classification.ClassificationRanking.Rescored;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The lead submits the ranking or has units scored again. */
@Component
class ReviewClassificationForm implements TaskForm {

    private final ClassificationRanking ranking;
    private final ClassificationRegister register;
    private final ClassificationView view;

    ReviewClassificationForm(ClassificationRanking ranking, ClassificationRegister register, ClassificationView view) {
        this.ranking = ranking;
        this.register = register;
        this.view = view;
    }

    @Override
    public String formId() {
        return "review-classification";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var classification = view.get(task.businessKey());
        return Map.of(
                "title", classification.name(),
                "scope", classification.scope(),
                "returnReason", classification.returnReason(),
                "units", view.ranking(classification));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("SUBMIT")) {
            ranking.submit(id, task.personId());
        } else {
            ranking.rescore(id, chosen(id, form), task.personId());
        }
    }

    /** Rows come in the order of the units: the engine refuses rows that were moved, added or taken away. */
    private List<Rescored> chosen(UUID id, SubmittedForm form) {
        var parts = register.parts(id);
        var rows = form.rows("units");
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).flag("again"))
                .mapToObj(i -> new Rescored(
                        parts.get(i).id(), rows.get(i).findText("reason").orElse("")))
                .toList();
    }
}
