package vn.thidua.programme.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.programme.LeadWork;
import vn.thidua.programme.TaskReading;
import vn.thidua.refusal.Refused;

/** The leading unit tells the progress of a quarter, or says that nothing was to be done this year. */
@Component
class ReportTaskProgressForm implements TaskForm {

    private final LeadWork work;
    private final TaskReading reading;
    private final TaskView view;

    ReportTaskProgressForm(LeadWork work, TaskReading reading, TaskView view) {
        this.work = work;
        this.reading = reading;
        this.view = view;
    }

    @Override
    public String formId() {
        return "report-task-progress";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var shown = view.shown(CaseId.of(task));
        shown.put("quarter", reading.get(CaseId.of(task)).quarterName());
        return shown;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = CaseId.of(task);
        if (form.flag("nothingArose")) {
            work.reportNothing(id, form.text("progress"), task.personId());
        } else {
            work.reportProgress(id, form.text("progress"), paper(form), task.personId());
        }
    }

    private static @Nullable OfficialDocument paper(SubmittedForm form) {
        var number = form.findText("documentNumber");
        var date = form.findDate("documentDate");
        if (number.isPresent() != date.isPresent()) {
            throw new Refused(
                    "document-incomplete",
                    "Hãy ghi cả số và ngày văn bản, hoặc để trống cả hai.",
                    number.isPresent() ? "documentDate" : "documentNumber");
        }
        return number.isPresent() ? new OfficialDocument(number.get(), date.orElseThrow()) : null;
    }
}
