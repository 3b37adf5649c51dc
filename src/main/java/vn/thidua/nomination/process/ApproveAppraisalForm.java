package vn.thidua.nomination.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.nomination.Appraising;
import vn.thidua.nomination.Concluding;
import vn.thidua.nomination.HeldNominees;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.Proposal.AppraisalOutcome;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Verdicts;

/** The lead approves what the appraiser proposes or asks for another look. */
@Component
class ApproveAppraisalForm implements TaskForm {

    private final Appraising appraising;
    private final Concluding concluding;
    private final HeldNominees held;
    private final ConsultationView consultations;
    private final ProposalView view;

    ApproveAppraisalForm(
            Appraising appraising,
            Concluding concluding,
            HeldNominees held,
            ConsultationView consultations,
            ProposalView view) {
        this.appraising = appraising;
        this.concluding = concluding;
        this.held = held;
        this.consultations = consultations;
        this.view = view;
    }

    @Override
    public String formId() {
        return "approve-appraisal";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        Proposal proposal = view.proposal(task.businessKey());
        List<Nominee> nominees = appraising.nominees(proposal.id());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", view.title(proposal));
        values.put("appraiser", view.personName(proposal.appraisedBy()));
        values.put("outcome", label(proposal.outcome()));
        values.put("outcomeReason", ProposalView.orEmpty(proposal.reason()));
        values.put("nominees", nominees.stream().map(this::row).toList());
        values.put(
                "holds", held.of(proposal.id()).stream().map(HoldRow::decided).toList());
        values.put("consultations", consultations.rows(proposal.id()));
        values.put("overrides", nominees.stream().flatMap(this::overrides).toList());
        return values;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        ProposalId id = ProposalId.of(task.businessKey());
        if (form.text("action").equals("APPROVE")) {
            concluding.approve(id, task.personId());
        } else {
            concluding.sendBack(id, form.text("reason"), task.personId());
        }
    }

    private Map<String, Object> row(Nominee nominee) {
        String obstacle = appraising.obstacle(nominee);
        Integer points = nominee.points();
        return Map.of(
                "label",
                nominee.label(),
                "verdicts",
                view.verdictCounts(nominee),
                "points",
                points == null ? "" : points.toString(),
                "result",
                obstacle.isEmpty() ? "Đủ điều kiện" : obstacle);
    }

    private Stream<Map<String, Object>> overrides(Nominee nominee) {
        return view.verdicts(nominee).stream()
                .filter(Verdicts.Line::overridden)
                .map(line -> Map.of(
                        "nominee", nominee.label(),
                        "criterion", line.machine().code(),
                        "machine", line.machine().verdict().label(),
                        "appraised", line.effective().label(),
                        "reason", line.reason()));
    }

    private static String label(@Nullable AppraisalOutcome outcome) {
        return outcome == null
                ? ""
                : switch (outcome) {
                    case ACCEPT -> "Chấp nhận, đưa vào đợt xét";
                    case RETURN -> "Trả lại để bổ sung";
                    case REFUSE -> "Từ chối hồ sơ";
                };
    }
}
