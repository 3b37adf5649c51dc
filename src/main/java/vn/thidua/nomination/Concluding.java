package vn.thidua.nomination;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.LedgerColumn;
import vn.thidua.movement.Desk;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Turns an appraisal into what becomes of the proposal. */
@Service
@Transactional
public class Concluding {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Appraising appraising;
    private final Changes changes;
    private final Rounds rounds;
    private final Consulting consulting;
    private final Authority authority;
    private final ProposalNotices notices;
    private final ProposalHistory history;

    Concluding(
            Proposals proposals,
            Nominees nominees,
            Appraising appraising,
            Changes changes,
            Rounds rounds,
            Consulting consulting,
            Authority authority,
            ProposalNotices notices,
            ProposalHistory history) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.appraising = appraising;
        this.changes = changes;
        this.rounds = rounds;
        this.consulting = consulting;
        this.authority = authority;
        this.notices = notices;
        this.history = history;
    }

    /**
     * The lead approves what the appraiser proposes.
     *
     * @throws Refused when the lead is the appraiser: two people look at every dossier
     */
    public void approve(ProposalId id, String by) {
        Proposal proposal = requireLead(id, by);
        Proposal.AppraisalOutcome outcome = proposal.outcome();
        if (outcome == null) {
            throw new IllegalStateException("Proposal " + id + " was appraised without an outcome");
        }
        switch (outcome) {
            case ACCEPT -> accept(proposal);
            case RETURN -> giveBack(proposal, by);
            case REFUSE -> refuse(proposal, String.valueOf(proposal.reason()));
        }
        consulting.end(id);
        String result = proposals.get(id).state().label();
        history.record(id, by, "Duyệt kết quả thẩm định", result + authority.inPlace(lead(proposal), by));
    }

    /** The lead asks the appraiser to look again. */
    public void sendBack(ProposalId id, String reason, String by) {
        Proposal proposal = requireLead(id, by);
        proposals.save(proposal, proposal.become(ProposalState.SUBMITTED, reason));
        history.record(id, by, "Yêu cầu thẩm định lại", reason + authority.inPlace(lead(proposal), by));
    }

    private void accept(Proposal proposal) {
        appraising.requireDecidedHolds(proposal.id());
        for (Nominee nominee : nominees.of(proposal.id(), State.PROPOSED)) {
            String obstacle = appraising.obstacle(nominee);
            nominees.save(nominee.become(obstacle.isEmpty() ? State.ACCEPTED : State.REJECTED, obstacle));
        }
        List<Nominee> accepted = nominees.of(proposal.id(), State.ACCEPTED);
        if (accepted.isEmpty()) {
            refuse(proposal, "Không trường hợp nào đủ điều kiện theo tiêu chí của phong trào.");
            return;
        }
        proposals.save(proposal, proposal.become(ProposalState.ACCEPTED, proposal.reason()));
        rounds.count(proposal.round(), LedgerColumn.APPRAISED, Signing.numbers(accepted, 1));
        notices.tell(NoticeKind.RESULT, proposal, "Hồ sơ đã được thẩm định", "Hồ sơ được đưa vào đợt xét khen thưởng.");
    }

    private void giveBack(Proposal proposal, String by) {
        changes.remember(proposal, ProposalReturn.APPRAISAL, String.valueOf(proposal.reason()), by);
        rounds.count(
                proposal.round(),
                LedgerColumn.PROPOSED,
                Signing.numbers(nominees.of(proposal.id(), State.PROPOSED), -1));
        proposals.save(proposal, proposal.become(ProposalState.RETURNED, proposal.reason()));
        notices.tell(NoticeKind.RETURNED, proposal, "Hồ sơ được trả lại để bổ sung", "Lý do: " + proposal.reason());
    }

    private void refuse(Proposal proposal, String reason) {
        proposals.save(proposal, proposal.become(ProposalState.REFUSED, reason));
        notices.tell(NoticeKind.RESULT, proposal, "Hồ sơ không được chấp nhận", "Lý do: " + reason);
    }

    private Desk lead(Proposal proposal) {
        return new Desk(Role.APPRAISAL_LEAD, authority.unitOf(proposal, "appraisal"));
    }

    private Proposal requireLead(ProposalId id, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(lead(proposal).role(), lead(proposal).unit(), by);
        if (by.equals(proposal.appraisedBy())) {
            throw new Refused(
                    "four-eyes", "Người thẩm định không được tự duyệt kết quả của mình; hãy để lãnh đạo khác duyệt.");
        }
        return proposal;
    }
}
