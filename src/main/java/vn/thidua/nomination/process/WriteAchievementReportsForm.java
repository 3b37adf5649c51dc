package vn.thidua.nomination.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.nomination.AnsweringReturn;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.ReportLine;
import vn.thidua.nomination.Reporting;
import vn.thidua.nomination.Reporting.Beginning;
import vn.thidua.nomination.Verdicts;

/** The officer writes the result on each criterion, at once or in several sittings. */
@Component
class WriteAchievementReportsForm implements TaskForm {

    private static final String UNCHECKED = "Phần này không có số liệu để đối chiếu.";

    private final Reporting reporting;
    private final AnsweringReturn answering;
    private final ResubmissionView resubmission;
    private final Nominees nominees;
    private final ProposalView view;
    private final FigureText figures;

    WriteAchievementReportsForm(
            Reporting reporting,
            AnsweringReturn answering,
            ResubmissionView resubmission,
            Nominees nominees,
            ProposalView view,
            FigureText figures) {
        this.reporting = reporting;
        this.answering = answering;
        this.resubmission = resubmission;
        this.nominees = nominees;
        this.view = view;
        this.figures = figures;
    }

    @Override
    public String formId() {
        return "write-achievement-reports";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        Proposal proposal = view.proposal(task.businessKey());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", view.title(proposal));
        values.putAll(resubmission.due(proposal.id()));
        values.put("exclusions", exclusions(proposal.id()));
        values.put(
                "reports",
                reporting.lines(proposal.id()).stream().map(this::row).toList());
        values.putAll(NextSitting.shown(
                reporting.beginnings(proposal.id()), Beginning::nominee, WriteAchievementReportsForm::left));
        return values;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        ProposalId id = ProposalId.of(task.businessKey());
        List<String> texts = form.rows("reports").stream()
                .map(row -> row.findText("report").orElse(""))
                .toList();
        answering.keep(id, ResubmissionView.answers(form), task.personId());
        if (form.text("action").equals("FINISH")) {
            reporting.finish(id, texts, task.personId());
        } else {
            reporting.keep(id, texts, NextSitting.chosen(form), task.personId());
        }
    }

    private Map<String, Object> row(ReportLine line) {
        CriterionVerdict verdict = line.verdict();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("nominee", line.nominee().label());
        row.put("verdict", verdict == null ? "" : verdict.verdict().label());
        row.put(
                "clause",
                verdict == null
                        ? "%s: %s".formatted(line.title(), line.clause().quoted())
                        : ProposalView.clause(verdict));
        row.put("explanation", verdict == null ? UNCHECKED : ProposalView.explanation(verdict));
        row.put("figures", verdict == null ? "" : figures.of(verdict));
        row.put("report", line.text());
        return row;
    }

    private static String left(Beginning beginning) {
        return beginning.missing() == 0 ? "đã viết đủ" : "còn thiếu %d mục".formatted(beginning.missing());
    }

    private List<Map<String, Object>> exclusions(ProposalId id) {
        return nominees.of(id, State.PROPOSED).stream()
                .flatMap(nominee -> view.verdicts(nominee).stream()
                        .filter(line -> line.machine().exclusion())
                        .map(line -> exclusion(nominee.label(), line)))
                .toList();
    }

    private static Map<String, Object> exclusion(String nominee, Verdicts.Line line) {
        return Map.of(
                "nominee", nominee,
                "clause", ProposalView.clause(line.machine()),
                "verdict", line.machine().verdict().label(),
                "explanation", line.machine().explanation());
    }
}
