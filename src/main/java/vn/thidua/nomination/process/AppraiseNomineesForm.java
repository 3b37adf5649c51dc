package vn.thidua.nomination.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.Appraising;
import vn.thidua.nomination.Appraising.Answer;
import vn.thidua.nomination.Appraising.AppraisalLine;
import vn.thidua.nomination.Changes;
import vn.thidua.nomination.HeadNotes;
import vn.thidua.nomination.HeldNominees;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.Proposal.AppraisalOutcome;
import vn.thidua.nomination.ProposalId;

/** The appraiser answers each verdict, gives points and proposes an outcome, at once or in several sittings. */
@Component
class AppraiseNomineesForm implements TaskForm {

    private final Appraising appraising;
    private final HeldNominees held;
    private final HeadNotes heads;
    private final Changes changes;
    private final ProposalView view;

    AppraiseNomineesForm(
            Appraising appraising, HeldNominees held, HeadNotes heads, Changes changes, ProposalView view) {
        this.appraising = appraising;
        this.held = held;
        this.heads = heads;
        this.changes = changes;
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraise-nominees";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        Proposal proposal = view.proposal(task.businessKey());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", view.title(proposal));
        values.put("planNotes", view.notes(proposal));
        values.put("reasonForFewer", view.reasonForFewer(proposal));
        values.put("sentBackReason", ProposalView.orEmpty(proposal.reason()));
        values.put("changes", String.join("\n", changes.sinceReturn(proposal.id())));
        values.put(
                "lines",
                appraising.lines(proposal.id()).stream()
                        .map(AppraiseNomineesForm::line)
                        .toList());
        values.put("notes", String.join("\n", heads.of(proposal.id())));
        List<Map<String, Object>> holds =
                held.of(proposal.id()).stream().map(HoldRow::shown).toList();
        values.put("held", !holds.isEmpty());
        values.put("holds", holds);
        values.put(
                "points",
                appraising.nominees(proposal.id()).stream()
                        .map(AppraiseNomineesForm::points)
                        .toList());
        return values;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        ProposalId id = ProposalId.of(task.businessKey());
        List<Answer> answers =
                form.rows("lines").stream().map(AppraiseNomineesForm::answer).toList();
        List<Optional<Integer>> points = form.rows("points").stream()
                .map(row -> row.findNumber("points").map(number -> number.intValueExact()))
                .toList();
        appraising.keep(id, answers, points, task.personId());
        held.keep(id, form.rows("holds").stream().map(HoldRow::answer).toList(), task.personId());
        if (!form.text("action").equals("SAVE")) {
            AppraisalOutcome outcome = AppraisalOutcome.valueOf(form.text("action"));
            appraising.finish(id, outcome, form.findText("outcomeReason").orElse(""), task.personId());
        }
    }

    private static Map<String, Object> line(AppraisalLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("nominee", line.nominee().label());
        row.put("machine", line.verdict().machine().verdict().label());
        row.put("clause", ProposalView.clause(line.verdict()));
        row.put("explanation", ProposalView.explanation(line.verdict()));
        row.put("report", line.report());
        if (line.verdict().effective() != Verdict.NEEDS_HUMAN) {
            row.put("verdict", line.verdict().effective().name());
        }
        row.put("reason", line.verdict().reason());
        return row;
    }

    private static Map<String, Object> points(Nominee nominee) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("nominee", nominee.label());
        Integer points = nominee.points();
        if (points != null) {
            row.put("points", points);
        }
        return row;
    }

    private static Answer answer(SubmittedForm row) {
        return new Answer(
                row.findText("verdict").map(Verdict::valueOf),
                row.findText("reason").orElse(""));
    }
}
