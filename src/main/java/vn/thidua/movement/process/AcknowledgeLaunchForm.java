package vn.thidua.movement.process;

import static vn.thidua.document.Written.day;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.UnitLaunching;

/** A unit takes note that the movement is launched. */
@Component
class AcknowledgeLaunchForm implements TaskForm {

    private final UnitLaunching launching;
    private final LaunchView view;

    AcknowledgeLaunchForm(UnitLaunching launching, LaunchView view) {
        this.launching = launching;
        this.view = view;
    }

    @Override
    public String formId() {
        return "acknowledge-launch";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var unit = view.unit(task.businessKey());
        var launch = view.launch(unit.launchId().toString());
        var due = unit.planDue();
        return Map.of(
                "title", launch.title(),
                "document", launch.issuedDocument().cited(),
                "summary", launch.summary(),
                "unitPlan",
                        due == null
                                ? "Đơn vị không phải lập kế hoạch phát động riêng."
                                : "Đơn vị ban hành kế hoạch phát động của mình đến hết ngày %s.".formatted(day(due)));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        launching.acknowledge(UUID.fromString(task.businessKey()), task.personId());
    }
}
