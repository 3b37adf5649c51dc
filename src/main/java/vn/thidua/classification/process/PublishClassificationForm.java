package vn.thidua.classification.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.classification.ClassificationPublishing;
import vn.thidua.classification.ClassificationRanking;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The publisher publishes the ranking under number and day, or gives it back. */
@Component
class PublishClassificationForm implements TaskForm {

    private final ClassificationPublishing publishing;
    private final ClassificationRanking ranking;
    private final ClassificationView view;

    PublishClassificationForm(
            ClassificationPublishing publishing, ClassificationRanking ranking, ClassificationView view) {
        this.publishing = publishing;
        this.ranking = ranking;
        this.view = view;
    }

    @Override
    public String formId() {
        return "publish-classification";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var classification = view.get(task.businessKey());
        return Map.of(
                "title", classification.name(),
                "scope", classification.scope(),
                "units", view.ranking(classification));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("PUBLISH")) {
            var document = new OfficialDocument(form.text("documentNumber"), form.date("documentDate"));
            publishing.publish(id, document, task.personId());
        } else {
            ranking.giveBack(id, form.text("returnReason"), task.personId());
        }
    }
}
