package vn.thidua.movement.process;

import static vn.thidua.document.Written.day;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.UnitLaunching;

/** A unit records the launch plan it made of its own. */
@Component
class RecordUnitPlanForm implements TaskForm {

    private final UnitLaunching launching;
    private final LaunchView view;

    RecordUnitPlanForm(UnitLaunching launching, LaunchView view) {
        this.launching = launching;
        this.view = view;
    }

    @Override
    public String formId() {
        return "record-unit-plan";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var unit = view.unit(task.businessKey());
        var launch = view.launch(unit.launchId().toString());
        var asked = Objects.requireNonNull(
                Objects.requireNonNull(view.plan(launch).conduct().launch()).unitPlans());
        return Map.of(
                "title", launch.title(),
                "document", launch.issuedDocument().cited(),
                "clause", LaunchView.quoted(asked.clause()),
                "due", day(Objects.requireNonNull(unit.planDue())));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var plan = new OfficialDocument(form.text("documentNumber"), form.date("documentDate"));
        launching.recordPlan(UUID.fromString(task.businessKey()), plan, form.text("summary"), task.personId());
    }
}
