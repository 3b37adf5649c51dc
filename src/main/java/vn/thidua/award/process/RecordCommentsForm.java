package vn.thidua.award.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.Commenting;
import vn.thidua.award.Commenting.Received;
import vn.thidua.award.RoundId;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The appraising body records what the public says while the list is shown, and answers it. */
@Component
class RecordCommentsForm implements TaskForm {

    private final Commenting commenting;
    private final CommentView view;

    RecordCommentsForm(Commenting commenting, CommentView view) {
        this.commenting = commenting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "record-comments";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var values = view.shown(task.businessKey());
        values.put(
                "nomineeOptions",
                view.list(task.businessKey()).entries().stream()
                        .map(entry -> new FormOption(entry.label(), entry.nomineeId()).asMap())
                        .toList());
        return values;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        RoundId id = RoundId.of(task.businessKey());
        commenting.handle(id, CommentView.handlings(form), task.personId());
        if (form.text("action").equals("ADD")) {
            var received = new Received(
                    form.text("nominee"),
                    form.text("sender"),
                    form.date("receivedOn"),
                    form.text("text"),
                    form.flag("holdNominee"));
            commenting.record(id, received, task.personId());
        }
    }
}
