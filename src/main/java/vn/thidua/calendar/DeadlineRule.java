package vn.thidua.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * How a document says until when. Which fields a rule has follows from its kind.
 *
 * @param day        the day named by THROUGH and BEFORE
 * @param monthDay   the day named by the yearly kinds, as {@code MM-dd}
 * @param yearOffset years between the year spoken of and the one the yearly day lies in: 1 for "trước ngày 05/01" of
 *     the year after
 * @param days       how many days after the event
 * @param event      what the days count from, Vietnamese: "công bố kết quả xếp hạng"; for GUIDED who sets the day
 */
public record DeadlineRule(
        Kind kind,
        @Nullable LocalDate day,
        @Nullable @JsonFormat(pattern = "MM-dd") MonthDay monthDay,
        int yearOffset,
        int days,
        @Nullable String event) {

    /** The last day counts: "đến hết ngày 30/12/2023". */
    public static DeadlineRule through(LocalDate day) {
        return new DeadlineRule(Kind.THROUGH, day, null, 0, 0, null);
    }

    /** What the words of a document mean. */
    public enum Kind {
        /** "đến hết ngày …": that day still counts. */
        THROUGH,
        /** "trước ngày …": the day before is the last. */
        BEFORE,
        /** "đến hết ngày … hằng năm". */
        YEARLY_THROUGH,
        /** "trước ngày … hằng năm". */
        YEARLY_BEFORE,
        /** "… ngày kể từ ngày": calendar days, the day of the event not counted (BLDS 2015, Điều 147, 148). */
        DAYS_AFTER,
        /** "… ngày làm việc kể từ ngày". */
        WORKING_DAYS_AFTER,
        /** "theo hướng dẫn của …": a person sets the day. */
        GUIDED
    }
}
