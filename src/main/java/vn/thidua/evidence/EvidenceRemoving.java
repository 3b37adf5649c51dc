package vn.thidua.evidence;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.ProposalHistory;
import vn.thidua.refusal.Refused;

/** Takes evidence from sight; it stays in the database with who did it, when and why. */
@Service
@Transactional
public class EvidenceRemoving {

    private final EvidenceTable pieces;
    private final EvidenceDesk desk;
    private final ProposalHistory history;

    EvidenceRemoving(EvidenceTable pieces, EvidenceDesk desk, ProposalHistory history) {
        this.pieces = pieces;
        this.desk = desk;
        this.history = history;
    }

    /**
     * Removes a piece with all its versions.
     *
     * @throws Refused as not found for whoever may not read the proposal
     */
    public void remove(UUID id, String reason, String personId) {
        var piece = pieces.find(id).filter(found -> found.removal() == null).orElseThrow(EvidenceRemoving::notFound);
        desk.require(piece.place(), personId);
        pieces.remove(id, reason, personId);
        history.record(piece.place().proposal(), personId, "Gỡ minh chứng", "“%s”: %s".formatted(piece.name(), reason));
    }

    static Refused notFound() {
        return new Refused(
                "evidence-not-found", "Không tìm thấy minh chứng này, có thể đã được gỡ; hãy tải lại trang.");
    }
}
