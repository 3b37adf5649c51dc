package vn.thidua.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Consultations;
import vn.thidua.nomination.HeldNominees;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.Proposal.AppraisalOutcome;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposals;

/** Approves what an appraiser accepts, where nobody is held, nothing failed and no verdict needed a person. */
@Component
class AppraisalApproval implements Approval {

    private final Proposals proposals;
    private final Nominees nominees;
    private final NomineeDoubts lines;
    private final HeldNominees held;
    private final Consultations consultations;

    AppraisalApproval(
            Proposals proposals,
            Nominees nominees,
            NomineeDoubts lines,
            HeldNominees held,
            Consultations consultations) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.lines = lines;
        this.held = held;
        this.consultations = consultations;
    }

    @Override
    public String formId() {
        return "approve-appraisal";
    }

    @Override
    public List<String> doubts(String caseKey, String personId) {
        Proposal proposal = proposals.get(ProposalId.of(caseKey));
        var doubts = new ArrayList<String>();
        if (personId.equals(proposal.appraisedBy())) {
            doubts.add("Bạn đã thẩm định hồ sơ này nên không được tự duyệt.");
        }
        if (proposal.outcome() != AppraisalOutcome.ACCEPT) {
            doubts.add("Chuyên viên không đề xuất chấp nhận.");
        }
        if (proposal.late()) {
            doubts.add("Hồ sơ nộp trễ.");
        }
        held.of(proposal.id()).stream()
                .map(line -> "“%s” có vướng mắc.".formatted(line.nominee().label()))
                .distinct()
                .forEach(doubts::add);
        if (consultations.of(proposal.id()).stream().anyMatch(question -> question.open())) {
            doubts.add("Còn cơ quan chưa trả lời.");
        }
        nominees.of(proposal.id(), Nominee.State.PROPOSED).forEach(nominee -> doubts.addAll(lines.of(nominee)));
        return doubts;
    }

    @Override
    public Map<String, Object> answer(String caseKey) {
        return Map.of("action", "APPROVE");
    }
}
