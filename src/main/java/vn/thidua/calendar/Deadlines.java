package vn.thidua.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Computes deadlines on the calendar in force. */
public interface Deadlines {

    /**
     * The last day under a rule.
     *
     * @param year  the year spoken of, for yearly rules
     * @param event the day of the event, for rules that count from one; for GUIDED the day the person set
     * @throws vn.thidua.refusal.Refused when the rule has a {@link DeadlineRule#problem}, needs a day that is not given, or
     *     counts through a year that has no calendar
     */
    Deadline compute(DeadlineRule rule, int year, @Nullable LocalDate event);
}
