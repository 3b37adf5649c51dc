package vn.thidua.nomination;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.LedgerColumn;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** A unit takes its proposal back before the round is closed. */
@Service
@Transactional
public class Withdrawing {

    private final Organisation organisation;
    private final Proposals proposals;
    private final Nominees nominees;
    private final Rounds rounds;
    private final Consulting consulting;
    private final Authority authority;
    private final ProposalHistory history;

    Withdrawing(
            Organisation organisation,
            Proposals proposals,
            Nominees nominees,
            Rounds rounds,
            Consulting consulting,
            Authority authority,
            ProposalHistory history) {
        this.organisation = organisation;
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.consulting = consulting;
        this.authority = authority;
        this.history = history;
    }

    /** Proposals of the person's unit that can still be withdrawn. */
    public List<Proposal> withdrawable(String personId) {
        String unit = organisation.person(personId).unitCode();
        return proposals.ofUnit(unit).stream().filter(this::open).toList();
    }

    /**
     * Withdraws the proposal; what was written stays readable.
     *
     * @throws Refused when the round is already being ranked or the proposal is over
     */
    public Proposal withdraw(ProposalId id, String reason, String by) {
        Proposal proposal = withdrawable(by).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "not-withdrawable",
                        "Hồ sơ này không còn rút được vì đã kết thúc hoặc đợt xét đã đóng; hãy liên hệ cơ quan thẩm định.",
                        "proposal"));
        authority.require(proposal, "proposal", by);
        takeBackFromLedger(proposal);
        Proposal withdrawn = proposal.become(ProposalState.WITHDRAWN, reason);
        proposals.save(proposal, withdrawn);
        consulting.end(id);
        history.record(id, by, "Rút hồ sơ", reason);
        return withdrawn;
    }

    private boolean open(Proposal proposal) {
        return proposal.state().live() && rounds.round(proposal.round()).state() == Rounds.Round.State.OPEN;
    }

    private void takeBackFromLedger(Proposal proposal) {
        if (proposal.state().submitted()) {
            List<Nominee> proposed = nominees.of(proposal.id(), State.PROPOSED);
            List<Nominee> accepted = nominees.of(proposal.id(), State.ACCEPTED);
            rounds.count(proposal.round(), LedgerColumn.PROPOSED, Signing.numbers(proposed, -1));
            rounds.count(proposal.round(), LedgerColumn.PROPOSED, Signing.numbers(accepted, -1));
            rounds.count(proposal.round(), LedgerColumn.APPRAISED, Signing.numbers(accepted, -1));
        }
    }
}
