package vn.thidua.nomination;

import java.util.List;
import java.util.Optional;
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
    private final Consultations consultations;
    private final Authority authority;
    private final ProposalHistory history;

    HeldNominees(
            Proposals proposals,
            Nominees nominees,
            Holds holds,
            Consultations consultations,
            Authority authority,
            ProposalHistory history) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.holds = holds;
        this.consultations = consultations;
        this.authority = authority;
        this.history = history;
    }

    /** A hold with whom it keeps back. */
    public record Line(Nominee nominee, Hold hold) {}

    /** The appraiser's answer to one hold; no resolution means not yet decided. The document may be empty. */
    public record Answer(Optional<Resolution> resolution, String reason, String document) {}

    /** Every hold of the nominees under appraisal, in the order of the list. */
    public List<Line> of(ProposalId id) {
        return nominees.of(id, State.PROPOSED).stream()
                .flatMap(nominee -> holds.of(nominee.id()).stream().map(hold -> new Line(nominee, hold)))
                .toList();
    }

    /**
     * Keeps the answers, in the order of {@link #of}.
     *
     * @throws Refused when an answer has no reason, or no document where somebody else raised the matter
     */
    public void keep(ProposalId id, List<Answer> answers, String by) {
        authority.require(proposals.get(id), "appraisal", by);
        List<Line> lines = of(id);
        for (int row = 0; row < Math.min(lines.size(), answers.size()); row++) {
            Answer answer = answers.get(row);
            if (answer.resolution().isPresent()) {
                keep(id, lines.get(row), answer.resolution().get(), answer, by);
            }
        }
    }

    /** Why a hold keeps the nominee from being accepted, Vietnamese; empty when none does. */
    String bar(Nominee nominee) {
        return Hold.told(holds.of(nominee.id()), Resolution.BARRED);
    }

    /** Refuses while one of these waits for an answer or for a decision about what it is held for. */
    void requireDecided(List<Nominee> list) {
        consultations.requireAnswered(list);
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

    private void keep(ProposalId id, Line line, Resolution resolution, Answer answer, String by) {
        Hold hold = line.hold();
        if (resolution == hold.resolution()
                && answer.reason().equals(hold.reason())
                && answer.document().equals(hold.document())) {
            return;
        }
        requireGrounds(line.nominee(), hold, answer);
        holds.resolve(hold.id(), resolution, answer.reason(), answer.document(), by);
        history.record(
                id,
                by,
                "Kết luận vướng mắc: " + resolution.label(),
                "%s – %s. Lý do: %s".formatted(line.nominee().label(), hold.text(), answer.reason()));
    }

    static void requireGrounds(Nominee nominee, Hold hold, Answer answer) {
        if (answer.reason().isBlank()) {
            throw new Refused(
                    "reason-missing",
                    "Vướng mắc của “%s” đã có kết luận nhưng chưa nêu lý do; hãy nêu lý do.".formatted(nominee.label()),
                    "holds");
        }
        if (hold.kind().needsDocument() && answer.document().isBlank()) {
            throw new Refused(
                    "document-missing",
                    "Vướng mắc của “%s” do cơ quan, người khác nêu; hãy ghi số và ngày văn bản làm căn cứ kết luận."
                            .formatted(nominee.label()),
                    "holds");
        }
    }
}
