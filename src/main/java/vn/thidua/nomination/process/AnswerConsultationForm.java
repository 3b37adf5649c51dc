package vn.thidua.nomination.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.Written;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.nomination.ConsultationAnswering;
import vn.thidua.nomination.ConsultationAnswering.Given;
import vn.thidua.nomination.ConsultationLine.Answer;
import vn.thidua.nomination.Proposal;
import vn.thidua.refusal.Refused;

/** A body answers about each nominee it is asked about; it sees nothing else of the proposal. */
@Component
class AnswerConsultationForm implements TaskForm {

    private final ConsultationAnswering answering;
    private final ConsultationView view;
    private final ProposalView proposals;

    AnswerConsultationForm(ConsultationAnswering answering, ConsultationView view, ProposalView proposals) {
        this.answering = answering;
        this.view = view;
        this.proposals = proposals;
    }

    @Override
    public String formId() {
        return "answer-consultation";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var question = view.question(task.businessKey());
        var term = Objects.requireNonNull(question.term(), "The question was not sent");
        Proposal proposal = proposals.proposal(question.proposal().toString());
        return Map.of(
                "title", proposals.title(proposal),
                "name", question.name(),
                "question", question.question(),
                "clause", question.clause(),
                "due", Written.day(term.due()),
                "explanation", term.explanation(),
                "answers",
                        view.labels(question)
                                .map(label -> Map.of("nominee", label))
                                .toList());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        List<Given> answers = form.rows("answers").stream()
                .map(AnswerConsultationForm::answer)
                .toList();
        var letter = new OfficialDocument(form.text("documentNumber"), form.date("documentDate"));
        answering.answer(UUID.fromString(task.businessKey()), answers, letter, task.personId());
    }

    private static Given answer(SubmittedForm row) {
        return new Given(
                row.findText("answer").map(Answer::valueOf).orElse(null),
                row.findText("words").orElse(""),
                document(row));
    }

    private static @Nullable OfficialDocument document(SubmittedForm row) {
        var number = row.findText("matterNumber");
        var date = row.findDate("matterDate");
        if (number.isPresent() != date.isPresent()) {
            throw new Refused(
                    "document-half", "Văn bản của vụ việc phải có cả số và ngày; hãy ghi đủ cả hai.", "answers");
        }
        return number.map(text -> new OfficialDocument(text, date.orElseThrow()))
                .orElse(null);
    }
}
