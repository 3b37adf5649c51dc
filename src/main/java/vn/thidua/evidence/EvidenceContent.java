package vn.thidua.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ContentSource;
import vn.thidua.nomination.ProposalId;

/** Lets files that came, went or were replaced since a return be seen among the changes of a proposal. */
@Component
class EvidenceContent implements ContentSource {

    /** Digits of the content's hash: enough to tell the versions of one file apart. */
    private static final int DIGITS = 8;

    private final EvidenceTable pieces;

    EvidenceContent(EvidenceTable pieces) {
        this.pieces = pieces;
    }

    @Override
    public List<Item> of(ProposalId proposal) {
        return pieces.of(proposal).stream()
                .filter(piece -> piece.removal() == null)
                .map(EvidenceContent::item)
                .toList();
    }

    /** A file that was removed and sent anew counts from 1 again, so the number alone does not tell. */
    private static Item item(Evidence piece) {
        var newest = piece.newest();
        return new Item(
                piece.place().nominee(),
                piece.place().criterion(),
                "minh chứng “%s”".formatted(piece.name()),
                "phiên bản %d (mã %s)"
                        .formatted(newest.number(), newest.sha256().substring(0, DIGITS)));
    }
}
