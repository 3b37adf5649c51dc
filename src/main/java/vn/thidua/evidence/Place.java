package vn.thidua.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.ProposalId;

/**
 * What a file proves: a criterion of one nominee, or something of the dossier as a whole, such as the signed letter.
 *
 * @param nominee   none for the dossier as a whole
 * @param criterion code of the criterion; none for the dossier as a whole
 */
public record Place(
        ProposalId proposal,
        @Nullable UUID nominee,
        @Nullable String criterion) {

    /** Whether it belongs to no nominee. */
    public boolean wholeDossier() {
        return nominee == null && criterion == null;
    }
}
