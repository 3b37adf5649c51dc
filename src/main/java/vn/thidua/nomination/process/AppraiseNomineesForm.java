package vn.thidua.nomination.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.nomination.Appraising;
import vn.thidua.nomination.Appraising.Answer;
import vn.thidua.nomination.Copies;
import vn.thidua.nomination.ExtraQuestions;
import vn.thidua.nomination.ExtraQuestions.Question;
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
    private final ResubmissionView resubmission;
    private final ExtraQuestions questions;
    private final ConsultationView consultations;
    private final ProposalView view;
    private final AppraisalRows rows;
    private final Copies copies;

    AppraiseNomineesForm(
            Appraising appraising,
            HeldNominees held,
            HeadNotes heads,
            ResubmissionView resubmission,
            ExtraQuestions questions,
            ConsultationView consultations,
            ProposalView view,
            AppraisalRows rows,
            Copies copies) {
        this.appraising = appraising;
        this.held = held;
        this.heads = heads;
        this.resubmission = resubmission;
        this.questions = questions;
        this.consultations = consultations;
        this.view = view;
        this.rows = rows;
        this.copies = copies;
    }

    @Override
    public String formId() {
        return "appraise-nominees";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        Proposal proposal = view.proposal(task.businessKey());
        List<Nominee> sitting = appraising.sitting(proposal.id());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", view.title(proposal));
        values.put("planNotes", view.notes(proposal));
        values.put("reasonForFewer", view.reasonForFewer(proposal));
        values.put("sentBackReason", ProposalView.orEmpty(proposal.reason()));
        values.putAll(resubmission.sinceAppraisal(proposal.id()));
        values.put(
                "lines",
                appraising.lines(proposal.id()).stream().map(rows::line).toList());
        values.put("generalReports", rows.general(proposal.id(), sitting));
        values.putAll(NextSitting.shown(appraising.beginnings(proposal.id()), Function.identity(), nominee -> ""));
        values.put(
                "copies",
                copies.of(proposal.id(), sitting, task.personId()).stream()
                        .map(CopyRow::of)
                        .toList());
        values.put("notes", String.join("\n", heads.of(proposal.id())));
        values.putAll(asked(proposal.id()));
        List<Map<String, Object>> holds =
                held.of(proposal.id()).stream().map(HoldRow::shown).toList();
        values.put("held", !holds.isEmpty());
        values.put("holds", holds);
        values.put("points", sitting.stream().map(AppraisalRows::points).toList());
        return values;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        ProposalId id = ProposalId.of(task.businessKey());
        List<Answer> answers =
                form.rows("lines").stream().map(AppraisalRows::answer).toList();
        List<Optional<Integer>> points = form.rows("points").stream()
                .map(row -> row.findNumber("points").map(number -> number.intValueExact()))
                .toList();
        appraising.keep(id, answers, points, NextSitting.chosen(form), task.personId());
        held.keep(id, form.rows("holds").stream().map(HoldRow::answer).toList(), task.personId());
        switch (form.text("action")) {
            case "SAVE" -> {}
            case "ASK" -> questions.ask(id, question(id, form), task.personId());
            default ->
                appraising.finish(
                        id,
                        AppraisalOutcome.valueOf(form.text("action")),
                        form.findText("outcomeReason").orElse(""),
                        task.personId());
        }
    }

    /** What other bodies were asked and said, and who else may be asked about whom. */
    private Map<String, Object> asked(ProposalId id) {
        List<Map<String, Object>> asked = consultations.rows(id);
        return Map.of(
                "consulted",
                !asked.isEmpty(),
                "consultations",
                asked,
                "bodyOptions",
                questions.bodies(id).stream()
                        .map(unit -> new FormOption(unit.name(), unit.code()).asMap())
                        .toList(),
                "askAbout",
                appraising.nominees(id).stream()
                        .map(nominee -> Map.of("nominee", nominee.label()))
                        .toList());
    }

    private Question question(ProposalId id, SubmittedForm form) {
        List<Nominee> listed = appraising.nominees(id);
        List<SubmittedForm> ticks = form.rows("askAbout");
        List<UUID> about = IntStream.range(0, Math.min(listed.size(), ticks.size()))
                .filter(row -> ticks.get(row).flag("ask"))
                .mapToObj(row -> listed.get(row).id())
                .toList();
        int days = form.findNumber("askDays").orElseThrow().intValueExact();
        return new Question(form.text("askBody"), form.text("askQuestion"), days, about);
    }
}
