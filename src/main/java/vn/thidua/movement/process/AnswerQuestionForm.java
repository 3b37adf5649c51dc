package vn.thidua.movement.process;

import static vn.thidua.document.Written.day;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.Asking;
import vn.thidua.organisation.Organisation;

/** The body the document names answers a question. */
@Component
class AnswerQuestionForm implements TaskForm {

    private final Asking asking;
    private final Organisation organisation;
    private final LaunchView view;

    AnswerQuestionForm(Asking asking, Organisation organisation, LaunchView view) {
        this.asking = asking;
        this.organisation = organisation;
        this.view = view;
    }

    @Override
    public String formId() {
        return "answer-question";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var question = asking.get(UUID.fromString(task.businessKey()));
        return Map.of(
                "kind", question.kind().label(),
                "unit", view.unitName(question.unitCode()),
                "askedBy", organisation.person(question.askedBy()).fullName(),
                "askedOn", day(question.askedOn()),
                "question", question.text(),
                "clause", LaunchView.quoted(asking.rule(question).clause()));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        asking.answer(UUID.fromString(task.businessKey()), form.text("answer"), task.personId());
    }
}
