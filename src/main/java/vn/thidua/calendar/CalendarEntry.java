package vn.thidua.calendar;

import java.time.Instant;

/**
 * What somebody entered about a day.
 *
 * @param reason    why it was entered, Vietnamese
 * @param enteredBy id of the person, or {@code system} for what came with the application
 */
public record CalendarEntry(SpecialDay day, String reason, String enteredBy, Instant enteredAt) {}
