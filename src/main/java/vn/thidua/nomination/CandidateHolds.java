package vn.thidua.nomination;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.HeldCandidates;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.LedgerColumn;
import vn.thidua.nomination.HeldNominees.Answer;
import vn.thidua.nomination.Hold.Kind;
import vn.thidua.nomination.Hold.Resolution;
import vn.thidua.nomination.Nominee.State;

/** Holds accepted nominees for what the public says about them while their round is prepared. */
@Component
class CandidateHolds implements HeldCandidates {

    private final Holds holds;
    private final Nominees nominees;
    private final Proposals proposals;
    private final Rounds rounds;
    private final ProposalHistory history;

    CandidateHolds(Holds holds, Nominees nominees, Proposals proposals, Rounds rounds, ProposalHistory history) {
        this.holds = holds;
        this.nominees = nominees;
        this.proposals = proposals;
        this.rounds = rounds;
        this.history = history;
    }

    @Override
    public void hold(String nomineeId, String key, String text) {
        holds.open(UUID.fromString(nomineeId), Kind.PUBLIC_COMMENT, key, text);
    }

    @Override
    public List<HeldCandidate> of(Collection<String> nomineeIds) {
        return nominees.withIds(nomineeIds.stream().map(UUID::fromString).toList()).stream()
                .flatMap(nominee -> holds.of(nominee.id()).stream()
                        .filter(hold -> hold.kind() == Kind.PUBLIC_COMMENT)
                        .map(hold -> new HeldCandidate(hold.id(), nominee.label(), hold.text(), decision(hold))))
                .sorted(Comparator.comparing(HeldCandidate::id))
                .toList();
    }

    @Override
    public void decide(long id, boolean barred, String reason, String document, String by) {
        Hold hold = holds.get(id);
        Nominee nominee = nominees.withIds(List.of(hold.nominee())).get(0);
        Resolution resolution = barred ? Resolution.BARRED : Resolution.CLEARED;
        HeldNominees.requireGrounds(nominee, hold, new Answer(Optional.of(resolution), reason, document));
        holds.resolve(id, resolution, reason, document, by);
        if (barred && nominee.state() == State.ACCEPTED) {
            nominees.save(nominee.become(
                    State.REJECTED, "%s: %s".formatted(hold.kind().label(), reason)));
            rounds.count(
                    proposals.get(nominee.proposal()).round(),
                    LedgerColumn.APPRAISED,
                    Signing.numbers(List.of(nominee), -1));
        }
        history.record(
                nominee.proposal(),
                by,
                "Kết luận vướng mắc: " + resolution.label(),
                "%s – %s. Lý do: %s".formatted(nominee.label(), hold.text(), reason));
    }

    private static String decision(Hold hold) {
        return hold.resolution() == null
                ? ""
                : "%s: %s (%s)".formatted(hold.resolution().label(), hold.reason(), hold.document());
    }
}
