package vn.thidua.figures.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.figures.FigureAnswering;
import vn.thidua.figures.Signature;

/** An agency hands its figures in, after uploading them on the page that the form links to. */
@Component
class HandInFiguresForm implements TaskForm {

    private final FigureAnswering answering;
    private final FigureRequestView view;

    HandInFiguresForm(FigureAnswering answering, FigureRequestView view) {
        this.answering = answering;
        this.view = view;
    }

    @Override
    public String formId() {
        return "hand-in-figures";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var answer = view.answer(task.businessKey());
        var request = view.requestOf(answer);
        List<Map<String, Object>> signers = answering.signers(answer).stream()
                .map(person -> new FormOption(view.personName(person.id()), person.id()).asMap())
                .toList();
        return Map.of(
                "answerId", answer.id().toString(),
                "title",
                        "Số liệu năm %d của %d đơn vị"
                                .formatted(request.year(), answer.units().size()),
                "askedBy", view.unitName(request.askingUnit()),
                "term", view.term(request),
                "metrics", view.metrics(answer),
                "note", request.note(),
                "file", view.file(answer),
                "returnReason", answer.returnReason(),
                "signerOptions", signers);
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var signature = new Signature(form.text("signer"), form.text("documentNumber"), form.date("documentDate"));
        answering.handIn(UUID.fromString(task.businessKey()), signature, task.personId());
    }
}
