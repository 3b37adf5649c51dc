package vn.thidua.evidence.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a proposal as a page draws it.
 *
 * @param maxFileSize of one file, in bytes
 * @param nominees    where the plan asks for something, in the order proposed
 * @param removed     what was taken from sight
 */
record EvidenceSheet(long maxFileSize, Group dossier, List<Nominee> nominees, List<Gone> removed) {

    /** Somebody proposed, with every criterion they were checked against. */
    record Nominee(UUID id, String label, List<Group> criteria) {}

    /**
     * A place and what is there.
     *
     * @param open whether who asks may add and remove there now
     */
    record Group(@Nullable UUID nominee, @Nullable String criterion, String title, boolean open, List<Piece> pieces) {}

    /** A piece with its versions, the newest first. */
    record Piece(UUID id, String name, List<VersionView> versions) {}

    /** A piece that was removed, and by whom. */
    record Gone(String name, String by, Instant at, String reason) {}
}
