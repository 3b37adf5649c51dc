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
     * @throws vn.thidua.refusal.Refused when the rule needs an event day that is not given
     */
    Deadline compute(DeadlineRule rule, int year, @Nullable LocalDate event);
}
