package vn.thidua.programme.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.programme.LeadWork;

/** The leading unit hands its product in, or says that nothing was to be done. */
@Component
class CarryOutTaskForm implements TaskForm {

    private final LeadWork work;
    private final TaskView view;

    CarryOutTaskForm(LeadWork work, TaskView view) {
        this.work = work;
        this.view = view;
    }

    @Override
    public String formId() {
        return "carry-out-task";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        return view.shown(CaseId.of(task));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = CaseId.of(task);
        if (form.flag("nothingArose")) {
            work.reportNothing(id, form.text("summary"), task.personId());
        } else {
            var product = new OfficialDocument(form.text("documentNumber"), form.date("documentDate"));
            work.handIn(id, product, form.text("summary"), task.personId());
        }
    }
}
