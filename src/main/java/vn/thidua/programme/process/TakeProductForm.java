package vn.thidua.programme.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.organisation.Organisation;
import vn.thidua.programme.ProductTaking;
import vn.thidua.programme.TaskReading;

/** The standing body takes what was handed in or gives it back. */
@Component
class TakeProductForm implements TaskForm {

    private final ProductTaking taking;
    private final TaskReading reading;
    private final TaskView view;
    private final Organisation organisation;

    TakeProductForm(ProductTaking taking, TaskReading reading, TaskView view, Organisation organisation) {
        this.taking = taking;
        this.reading = reading;
        this.view = view;
        this.organisation = organisation;
    }

    @Override
    public String formId() {
        return "take-product";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var id = CaseId.of(task);
        var assignment = reading.get(id);
        var shown = view.shown(id);
        shown.put("unit", organisation.unit(assignment.unit()).name());
        shown.put("handedIn", view.handedIn(id));
        shown.put("inTime", assignment.handedInInTime());
        return shown;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = CaseId.of(task);
        if (form.text("action").equals("ACCEPT")) {
            var note = form.findText("note").orElse("");
            taking.accept(id, form.findDate("hadOn").orElse(null), note, task.personId());
        } else {
            taking.giveBack(id, form.text("reason"), form.findDate("until").orElse(null), task.personId());
        }
    }
}
