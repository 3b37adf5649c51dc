package vn.thidua.movement;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;

/**
 * The launch of one movement under one version of its plan.
 *
 * @param id           business key of its process instance
 * @param title        what the launch plan is called
 * @param summary      what it says in short
 * @param returnReason why the issuer gave it back; empty once it is submitted again
 * @param document     number and day of the launch plan; none before it is issued
 */
public record LaunchCase(
        UUID id,
        String planCode,
        int planVersion,
        LaunchStage stage,
        String title,
        String summary,
        String returnReason,
        @Nullable OfficialDocument document) {

    /** Whether the plan was issued. */
    public boolean issued() {
        return document != null;
    }

    /** The issued plan; asking before is a programming error. */
    public OfficialDocument issuedDocument() {
        return Objects.requireNonNull(document, "The launch of " + planCode + " is not issued");
    }
}
