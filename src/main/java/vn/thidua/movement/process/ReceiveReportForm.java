package vn.thidua.movement.process;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.UnitReporting;

/** The receiver takes a periodic report or gives it back. */
@Component
class ReceiveReportForm implements TaskForm {

    private final UnitReporting reporting;
    private final ReportView view;

    ReceiveReportForm(UnitReporting reporting, ReportView view) {
        this.reporting = reporting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "receive-report";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var unit = view.unit(task.businessKey());
        var document = Objects.requireNonNull(unit.document(), "The report was not sent");
        return Map.of(
                "name", view.name(view.reportOf(unit)),
                "unit", view.unitName(unit.unitCode()),
                "document", document.cited(),
                "content", unit.content());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("ACCEPT")) {
            reporting.accept(id, task.personId());
        } else {
            reporting.giveBack(id, form.text("reason"), task.personId());
        }
    }
}
