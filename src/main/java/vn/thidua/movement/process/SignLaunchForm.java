package vn.thidua.movement.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.Launching;

/** The issuer signs the launch plan with number and day, or gives it back. */
@Component
class SignLaunchForm implements TaskForm {

    private final Launching launching;
    private final LaunchView view;

    SignLaunchForm(Launching launching, LaunchView view) {
        this.launching = launching;
        this.view = view;
    }

    @Override
    public String formId() {
        return "sign-launch";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var launch = view.launch(task.businessKey());
        return Map.of("title", launch.title(), "summary", launch.summary(), "notes", view.notes(launch));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("RETURN")) {
            launching.giveBack(id, form.text("reason"), task.personId());
        } else {
            var document = new OfficialDocument(form.text("documentNumber"), form.date("documentDate"));
            launching.issue(id, document, task.personId());
        }
    }
}
