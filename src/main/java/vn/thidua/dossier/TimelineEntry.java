package vn.thidua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param who       name, position and unit, Vietnamese
 * @param inPlaceOf in which capacity, for whom and with which signature block, Vietnamese; none for one's own work
 * @param what      Vietnamese
 * @param detail    Vietnamese, or empty
 * @param work      the piece of work it was done in; none for what was done in no task
 */
public record TimelineEntry(
        Instant at,
        String who,
        @Nullable String inPlaceOf,
        String what,
        String detail,
        @Nullable String work) {}
