package vn.thidua.figures.process;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.figures.FigureReceiving;

/** The unit that asked takes the figures over or gives them back. */
@Component
class ReceiveFiguresForm implements TaskForm {

    private final FigureReceiving receiving;
    private final FigureRequestView view;
    private final FigureChangesView changes;

    ReceiveFiguresForm(FigureReceiving receiving, FigureRequestView view, FigureChangesView changes) {
        this.receiving = receiving;
        this.view = view;
        this.changes = changes;
    }

    @Override
    public String formId() {
        return "receive-figures";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var answer = view.answer(task.businessKey());
        var signature = Objects.requireNonNull(answer.signature(), "Nobody handed anything in");
        return Map.of(
                "answerId", answer.id().toString(),
                "unit", view.unitName(answer.owner()),
                "metrics", view.metrics(answer),
                "document", "%s, người ký: %s".formatted(signature.cited(), view.personName(signature.signer())),
                "file", view.file(answer),
                "changes", changes.summary(answer, task.personId()));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("RECEIVE")) {
            receiving.receive(id, task.personId());
        } else {
            receiving.giveBack(id, form.text("reason"), task.personId());
        }
    }
}
