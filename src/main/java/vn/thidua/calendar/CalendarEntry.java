package vn.thidua.calendar;

import java.time.Instant;

/**
 * What somebody entered about a day.
 *
 * @param reason    why it was entered, Vietnamese
 * @param enteredBy id of the person, {@code system} for what came with the application, or empty where the reader
 *     learns nothing of the author, nor of the reason
 */
public record CalendarEntry(SpecialDay day, String reason, String enteredBy, Instant enteredAt) {

    /** The same, as people of another province than the author's may read it. */
    CalendarEntry withoutAuthor() {
        return new CalendarEntry(day, "", "", enteredAt);
    }
}
