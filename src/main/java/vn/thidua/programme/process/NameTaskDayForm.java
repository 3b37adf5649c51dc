package vn.thidua.programme.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.programme.LeadWork;

/** The leading unit names the day that the document leaves open, or says that nothing is to be done. */
@Component
class NameTaskDayForm implements TaskForm {

    private final LeadWork work;
    private final TaskView view;

    NameTaskDayForm(LeadWork work, TaskView view) {
        this.work = work;
        this.view = view;
    }

    @Override
    public String formId() {
        return "name-task-day";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        return view.shown(CaseId.of(task));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = CaseId.of(task);
        if (form.flag("nothingArose")) {
            work.reportNothing(id, form.text("basis"), task.personId());
        } else {
            work.nameDay(id, form.date("day"), form.text("basis"), task.personId());
        }
    }
}
