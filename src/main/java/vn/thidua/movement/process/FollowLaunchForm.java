package vn.thidua.movement.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.LaunchFollowing;

/** The drafter sees how far the units are and, in the end, stops following. */
@Component
class FollowLaunchForm implements TaskForm {

    private final LaunchFollowing following;
    private final LaunchView view;

    FollowLaunchForm(LaunchFollowing following, LaunchView view) {
        this.following = following;
        this.view = view;
    }

    @Override
    public String formId() {
        return "follow-launch";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var launch = view.launch(task.businessKey());
        return Map.of(
                "title", launch.title(),
                "document", launch.issuedDocument().cited(),
                "progress", view.progress(launch),
                "units", view.units(launch));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        following.close(
                UUID.fromString(task.businessKey()),
                form.findText("closeReason").orElse(""),
                task.personId());
    }
}
