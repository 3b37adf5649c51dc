package vn.thidua.award.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.Commenting;
import vn.thidua.award.RoundId;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** What is left when the time for comments is over is answered, and what nominees are held for decided. */
@Component
class SettleCommentsForm implements TaskForm {

    private final Commenting commenting;
    private final CommentView view;

    SettleCommentsForm(Commenting commenting, CommentView view) {
        this.commenting = commenting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "settle-comments";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        return view.shown(task.businessKey());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        RoundId id = RoundId.of(task.businessKey());
        commenting.handle(id, CommentView.handlings(form), task.personId());
        commenting.decide(id, CommentView.decisions(form), task.personId());
    }
}
