package vn.thidua.nomination;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.calendar.Reminders;
import vn.thidua.document.Written;
import vn.thidua.movement.Desk;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

/** Reminds before a deadline and escalates after it. */
@Service
@Transactional
public class Reminding {

    private final Proposals proposals;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Authority authority;
    private final Notices notices;
    private final Reminders reminders;

    Reminding(
            Proposals proposals,
            Rounds rounds,
            Organisation organisation,
            Authority authority,
            Notices notices,
            Reminders reminders) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.organisation = organisation;
        this.authority = authority;
        this.notices = notices;
        this.reminders = reminders;
    }

    /** The unit's officers learn that the deadline is near. */
    public void remindUnit(ProposalId id) {
        Proposal proposal = proposals.get(id);
        tell(
                NoticeKind.DUE_SOON,
                proposal,
                authority.deskOf(proposal, "proposal"),
                "Sắp hết hạn nộp hồ sơ",
                "Hạn nộp là " + reminders.tell(rounds.round(proposal.round()).deadline()) + ".");
    }

    /** The unit's head and the appraising body's lead learn that the deadline has passed. */
    public void escalateUnit(ProposalId id) {
        Proposal proposal = proposals.get(id);
        String text = "%s chưa ký hồ sơ; hạn nộp là %s."
                .formatted(organisation.unit(proposal.unitCode()).name(), deadline(proposal));
        tell(NoticeKind.OVERDUE, proposal, authority.deskOf(proposal, "signature"), "Hồ sơ đã quá hạn nộp", text);
        tell(NoticeKind.OVERDUE, proposal, appraisalLead(proposal), "Hồ sơ đã quá hạn nộp", text);
    }

    /** The appraisers learn that the appraisal is due soon. */
    public void remindAppraiser(ProposalId id) {
        Proposal proposal = proposals.get(id);
        String text = "Hồ sơ của %s sắp đến hạn thẩm định."
                .formatted(organisation.unit(proposal.unitCode()).name());
        tell(NoticeKind.DUE_SOON, proposal, authority.deskOf(proposal, "appraisal"), "Sắp đến hạn thẩm định", text);
    }

    /** The lead learns that the appraisal is overdue. */
    public void escalateAppraisal(ProposalId id) {
        Proposal proposal = proposals.get(id);
        String text = "Hồ sơ của %s đã quá hạn thẩm định; hãy đôn đốc hoặc phân công người khác."
                .formatted(organisation.unit(proposal.unitCode()).name());
        tell(NoticeKind.OVERDUE, proposal, appraisalLead(proposal), "Quá hạn thẩm định", text);
    }

    private Desk appraisalLead(Proposal proposal) {
        return new Desk(Role.APPRAISAL_LEAD, authority.unitOf(proposal, "appraisal"));
    }

    private String deadline(Proposal proposal) {
        return Written.day(rounds.round(proposal.round()).deadline());
    }

    private void tell(NoticeKind kind, Proposal proposal, Desk desk, String subject, String text) {
        notices.tell(
                kind, desk.role(), desk.unit(), subject, text, proposal.id().toString());
    }
}
