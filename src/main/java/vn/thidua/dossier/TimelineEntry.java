package vn.thidua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param who    name, position and unit, Vietnamese
 * @param what   Vietnamese
 * @param detail Vietnamese, or empty
 * @param work   the piece of work it was done in; none for what was done in no task
 */
public record TimelineEntry(
        Instant at,
        String who,
        String what,
        String detail,
        @Nullable String work) {}
