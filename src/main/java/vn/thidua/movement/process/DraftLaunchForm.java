package vn.thidua.movement.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.Launching;

/** The drafter writes what the launch plan is called and says, and puts it before the issuer. */
@Component
class DraftLaunchForm implements TaskForm {

    private final Launching launching;
    private final LaunchView view;

    DraftLaunchForm(Launching launching, LaunchView view) {
        this.launching = launching;
        this.view = view;
    }

    @Override
    public String formId() {
        return "draft-launch";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var launch = view.launch(task.businessKey());
        return Map.of(
                "notes", view.notes(launch),
                "returnReason", launch.returnReason(),
                "title", launch.title(),
                "summary", launch.summary());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        launching.submit(
                UUID.fromString(task.businessKey()), form.text("title"), form.text("summary"), task.personId());
    }
}
