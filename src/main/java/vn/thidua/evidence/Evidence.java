package vn.thidua.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.evidence.file.FileKind;

/**
 * A piece of evidence.
 *
 * @param name     the file's name, one at its place
 * @param versions every one, the newest first
 * @param removal  who took it from sight; none while it is shown
 */
public record Evidence(
        UUID id,
        Place place,
        String name,
        List<Version> versions,
        @Nullable Removal removal) {

    /** What counts now. */
    public Version newest() {
        return versions.get(0);
    }

    /**
     * One upload of it.
     *
     * @param number counts from 1
     * @param size   in bytes
     * @param sha256 of the content, in lower-case hexadecimal
     */
    public record Version(
            UUID id, int number, FileKind kind, long size, String sha256, String addedBy, Instant addedAt) {}

    /** Who took it from sight, when and why. */
    public record Removal(String by, Instant at, String reason) {}
}
