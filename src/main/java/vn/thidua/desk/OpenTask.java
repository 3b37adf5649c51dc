package vn.thidua.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task as the list shows it.
 *
 * @param caseKey    business key of the case
 * @param unit       name of the unit the case is about; empty when it is about none
 * @param movement   name of the movement, likewise
 * @param holder     id of the person who has it; none while nobody took it
 * @param heldSince  since when the holder has it
 * @param due        its deadline, if it has one
 * @param followUp   when the holder wants to look at it again
 * @param mayRelease whether it came from a group, so that its holder can put it back
 */
public record OpenTask(
        String id,
        String name,
        String process,
        String caseKey,
        String unit,
        String movement,
        @Nullable String holder,
        @Nullable String holderName,
        @Nullable Instant heldSince,
        Instant created,
        @Nullable Instant due,
        boolean overdue,
        @Nullable Instant followUp,
        boolean mayRelease) {}
