package vn.thidua.nomination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.Hold.Resolution;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.refusal.Refused;

/** What keeps the nominees of a proposal back, and the appraiser's decision about each of it. */
@Service
@Transactional
public class HeldNominees {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Holds holds;
    private final Authority authority;
    private final ProposalHistory history;

    HeldNominees(Proposals proposals, Nominees nominees, Holds holds, Authority authority, ProposalHistory history) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.holds = holds;
        this.authority = authority;
        this.history = history;
    }

    /** A hold with whom it keeps back. */
    public record Line(Nominee nominee, Hold hold) {}

    /** The appraiser's answer to one hold; no resolution means not yet decided. */
    public record Answer(Optional<Resolution> resolution, String reason) {}

    /** Every hold of the nominees under appraisal, in the order of the list. */
    public List<Line> of(ProposalId id) {
        return nominees.of(id, State.PROPOSED).stream()
                .flatMap(nominee -> holds.of(nominee.id()).stream().map(hold -> new Line(nominee, hold)))
                .toList();
    }

    /**
     * Keeps the answers, in the order of {@link #of}.
     *
     * @throws Refused when an answer has no reason
     */
    public void keep(ProposalId id, List<Answer> answers, String by) {
        authority.require(proposals.get(id), "appraisal", by);
        List<Line> lines = of(id);
        for (int row = 0; row < Math.min(lines.size(), answers.size()); row++) {
            Answer answer = answers.get(row);
            if (answer.resolution().isPresent()) {
                keep(id, lines.get(row), answer.resolution().get(), answer.reason(), by);
            }
        }
    }

    /** Why a hold keeps the nominee from being accepted, Vietnamese; empty when none does. */
    String bar(Nominee nominee) {
        return holds.of(nominee.id()).stream()
                .filter(hold -> hold.resolution() == Resolution.BARRED)
                .map(hold -> hold.kind().label() + ": " + hold.reason())
                .collect(Collectors.joining("; "));
    }

    void requireDecided(List<Nominee> list) {
        for (Nominee nominee : list) {
            holds.unresolved(nominee.id()).stream().findFirst().ifPresent(hold -> {
                throw new Refused(
                        "hold-unresolved",
                        "“%s” còn vướng mắc chưa kết luận (%s); hãy kết luận và nêu lý do trước khi chấp nhận."
                                .formatted(nominee.label(), hold.kind().label()),
                        "holds");
            });
        }
    }

    private void keep(ProposalId id, Line line, Resolution resolution, String reason, String by) {
        Hold hold = line.hold();
        if (resolution == hold.resolution() && reason.equals(hold.reason())) {
            return;
        }
        if (reason.isBlank()) {
            throw new Refused(
                    "reason-missing",
                    "Vướng mắc của “%s” đã có kết luận nhưng chưa nêu lý do; hãy nêu lý do."
                            .formatted(line.nominee().label()),
                    "holds");
        }
        holds.resolve(hold.id(), resolution, reason, by);
        history.record(
                id,
                by,
                "Kết luận vướng mắc: " + resolution.label(),
                "%s – %s. Lý do: %s".formatted(line.nominee().label(), hold.text(), reason));
    }
}
