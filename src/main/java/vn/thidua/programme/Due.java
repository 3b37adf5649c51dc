package vn.thidua.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a task's deadline comes to in one year.
 *
 * @param lastDay     the last day on which the product is in time; none when nothing is due or the task is continuous
 * @param explanation how it comes about, Vietnamese, a sentence a line
 */
public record Due(Kind kind, @Nullable LocalDate lastDay, String explanation) {

    /** What a deadline can come to. */
    public enum Kind {
        /** Nothing is to be done that year. */
        NOT_DUE,
        /** Until the end of the last day. */
        BY_DAY,
        /** All year, never overdue by date; progress is told each quarter. */
        CONTINUOUS,
        /** The unit names the day; until it does, the last day of the year stands. */
        BY_NAMED_DAY
    }
}
