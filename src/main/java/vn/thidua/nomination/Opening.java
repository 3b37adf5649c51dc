package vn.thidua.nomination;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.Round;
import vn.thidua.movement.MovementPlan;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/** Opens a unit's proposal in a round. */
@Service
@Transactional
public class Opening {

    private final Organisation organisation;
    private final Rounds rounds;
    private final Proposals proposals;
    private final Authority authority;
    private final ProposalHistory history;
    private final Clock clock;

    Opening(
            Organisation organisation,
            Rounds rounds,
            Proposals proposals,
            Authority authority,
            ProposalHistory history,
            Clock clock) {
        this.organisation = organisation;
        this.rounds = rounds;
        this.proposals = proposals;
        this.authority = authority;
        this.history = history;
        this.clock = clock;
    }

    /** Open rounds in whose scope the person's unit is (000, dòng 44-47). */
    public List<Round> roundsFor(String personId) {
        Unit unit = unitOf(personId);
        return rounds.open().stream()
                .filter(round -> inScope(rounds.planOf(round.id()), unit))
                .toList();
    }

    /**
     * Opens the proposal of the person's unit.
     *
     * @throws Refused when the round takes no proposals, the unit is not in its scope or already has a live proposal
     */
    public Proposal open(RoundId roundId, String personId) {
        Unit unit = unitOf(personId);
        authority.require(Role.OFFICER, unit.code(), personId);
        Round round = rounds.open().stream()
                .filter(candidate -> candidate.id().equals(roundId))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "round-closed", "Đợt xét này không còn nhận hồ sơ; hãy chọn đợt xét khác.", "round"));
        requireScope(rounds.planOf(roundId), unit);
        Proposal proposal = Proposal.open(roundId, unit.code(), personId, clock.instant());
        proposals.add(proposal);
        history.record(proposal.id(), personId, "Lập hồ sơ đề nghị", round.name());
        return proposal;
    }

    private Unit unitOf(String personId) {
        return organisation.speakingUnit(organisation.person(personId).unitCode());
    }

    private void requireScope(MovementPlan plan, Unit unit) {
        if (!inScope(plan, unit)) {
            throw new Refused(
                    "unit-out-of-scope",
                    "%s không thuộc đối tượng của phong trào này (%s); hãy liên hệ Sở Nội vụ nếu có vướng mắc."
                            .formatted(
                                    unit.name(), plan.subjects().get(0).clause().source()),
                    "round");
        }
    }

    private boolean inScope(MovementPlan plan, Unit unit) {
        return plan.subjects().stream().anyMatch(subject -> subject.unitKinds().contains(unit.kind()))
                && organisation.subtree(plan.province()).contains(unit);
    }
}
