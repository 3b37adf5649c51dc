package vn.thidua.nomination;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.Round;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/** Opens a unit's proposal in a round. */
@Service
@Transactional
public class Opening {

    private final Organisation organisation;
    private final Rounds rounds;
    private final Eligibility eligibility;
    private final Proposals proposals;
    private final ProposalHistory history;
    private final Clock clock;

    Opening(
            Organisation organisation,
            Rounds rounds,
            Eligibility eligibility,
            Proposals proposals,
            ProposalHistory history,
            Clock clock) {
        this.organisation = organisation;
        this.rounds = rounds;
        this.eligibility = eligibility;
        this.proposals = proposals;
        this.history = history;
        this.clock = clock;
    }

    /**
     * An open round as somebody sees it.
     *
     * @param obstacle why this person may not open a proposal in it; none when they may
     */
    public record Offer(Round round, Optional<Refused> obstacle) {}

    /**
     * Open rounds of the movements of the person's own province or department, at the end those that take nothing from
     * them.
     */
    public List<Offer> roundsFor(String personId) {
        Person person = organisation.person(personId);
        return rounds.open().stream()
                .filter(round -> eligibility.concerns(round, person))
                .map(round -> new Offer(round, eligibility.obstacle(round, person)))
                .sorted(Comparator.comparing(offer -> offer.obstacle().isPresent()))
                .toList();
    }

    /**
     * Opens the proposal of the person's unit.
     *
     * @throws Refused when the round takes no proposals, its deadline has passed, the unit is not in its scope or was
     *     not chosen, the person does not propose for it, or it already has a live proposal
     */
    public Proposal open(RoundId roundId, String personId) {
        Person person = organisation.person(personId);
        Round round = rounds.open().stream()
                .filter(candidate -> candidate.id().equals(roundId) && eligibility.concerns(candidate, person))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "round-closed", "Đợt xét này không còn nhận hồ sơ; hãy chọn đợt xét khác.", "round"));
        eligibility.obstacle(round, person).ifPresent(obstacle -> {
            throw obstacle;
        });
        String unit = eligibility.proposer(round, person).orElseThrow().code();
        Proposal proposal = Proposal.open(roundId, unit, personId, clock.instant());
        proposals.add(proposal);
        history.record(proposal.id(), personId, "Lập hồ sơ đề nghị", round.name());
        return proposal;
    }
}
