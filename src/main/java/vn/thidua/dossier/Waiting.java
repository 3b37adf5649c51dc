package vn.thidua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a case waits for, in words.
 *
 * @param run     the process that waits
 * @param place   the step, Vietnamese
 * @param in      the process's name, Vietnamese
 * @param who     for whom: one who took the work, otherwise everybody it is offered to; empty for an event
 * @param days    how many working days it has waited
 * @param due     the last day; none without one
 * @param overdue whether that day is over
 * @param words   all of it in one Vietnamese sentence
 */
public record Waiting(
        String run,
        String place,
        String in,
        List<String> who,
        Instant since,
        int days,
        @Nullable LocalDate due,
        boolean overdue,
        String words) {}
