package vn.thidua.movement.process;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.Asking;
import vn.thidua.movement.LaunchFollowing;
import vn.thidua.movement.Question;

/** The drafter sees how far the units are, what they report and ask, and in the end stops following. */
@Component
class FollowLaunchForm implements TaskForm {

    private final LaunchFollowing following;
    private final LaunchView view;
    private final ReportView reports;
    private final Asking asking;

    FollowLaunchForm(LaunchFollowing following, LaunchView view, ReportView reports, Asking asking) {
        this.following = following;
        this.view = view;
        this.reports = reports;
        this.asking = asking;
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
                "units", view.units(launch),
                "reports", reports.rows(launch.id()),
                "questions", asking.of(launch.id()).stream().map(this::row).toList());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        following.close(
                UUID.fromString(task.businessKey()),
                form.findText("closeReason").orElse(""),
                task.personId());
    }

    private Map<String, Object> row(Question question) {
        return Map.of(
                "unit", view.unitName(question.unitCode()),
                "kind", question.kind().label(),
                "question", question.text(),
                "answer", Objects.requireNonNullElse(question.answer(), "Chưa trả lời"));
    }
}
