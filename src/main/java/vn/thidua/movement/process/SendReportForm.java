package vn.thidua.movement.process;

import static vn.thidua.document.Written.day;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.UnitReporting;

/** A unit sends its periodic report. */
@Component
class SendReportForm implements TaskForm {

    private final UnitReporting reporting;
    private final ReportView view;

    SendReportForm(UnitReporting reporting, ReportView view) {
        this.reporting = reporting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "send-report";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var unit = view.unit(task.businessKey());
        var report = view.reportOf(unit);
        return Map.of(
                "name", view.name(report),
                "clause", view.clause(report),
                "due", day(report.due()),
                "explanation", report.explanation(),
                "returnReason", unit.returnReason(),
                "content", unit.content());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var document = new OfficialDocument(form.text("documentNumber"), form.date("documentDate"));
        reporting.send(UUID.fromString(task.businessKey()), document, form.text("content"), task.personId());
    }
}
