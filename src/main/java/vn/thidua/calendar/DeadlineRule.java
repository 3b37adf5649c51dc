package vn.thidua.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a document says until when. Which fields a rule has follows from its kind.
 *
 * @param day        the day named by THROUGH and BEFORE
 * @param monthDay   the day named by the yearly kinds, as {@code MM-dd}; {@code 02-29} is the last day of February
 * @param yearOffset years between the year spoken of and the one the yearly day lies in: 1 for "trước ngày 05/01" of
 *     the year after, -1 to 1
 * @param days       how many days after the event, 1 to 365
 * @param event      what the days count from, Vietnamese: "công bố kết quả xếp hạng"; for GUIDED who sets the day
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record DeadlineRule(
        Kind kind,
        @Nullable LocalDate day,
        @Nullable @JsonFormat(pattern = "MM-dd") MonthDay monthDay,
        int yearOffset,
        int days,
        @Nullable String event) {

    private static final int MOST_DAYS = 365;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** The last day counts: "đến hết ngày 30/12/2023". */
    public static DeadlineRule through(LocalDate day) {
        return new DeadlineRule(Kind.THROUGH, day, null, 0, 0, null);
    }

    /** Why no day can be computed by this rule, Vietnamese and without a full stop; none when it can. */
    public Optional<String> problem() {
        return Optional.ofNullable(
                switch (kind) {
                    case THROUGH, BEFORE -> day == null ? "thiếu mục “day”: ngày mà thời hạn nói đến" : null;
                    case YEARLY_THROUGH, YEARLY_BEFORE -> yearlyProblem();
                    case DAYS_AFTER, WORKING_DAYS_AFTER -> countingProblem();
                    case GUIDED -> isNameless() ? "thiếu mục “event”: ai ấn định ngày cuối cùng" : null;
                });
    }

    private @Nullable String yearlyProblem() {
        if (monthDay == null) {
            return "thiếu mục “monthDay”: ngày và tháng mà thời hạn nói đến";
        }
        if (yearOffset < -1 || yearOffset > 1) {
            return "mục “yearOffset” phải là -1, 0 hoặc 1";
        }
        return kind == Kind.YEARLY_BEFORE && monthDay.equals(LEAP_DAY)
                ? "mục “monthDay” là ngày 29/02, không phải năm nào cũng có; hãy ghi 03-01"
                : null;
    }

    private @Nullable String countingProblem() {
        if (days < 1 || days > MOST_DAYS) {
            return "mục “days” phải là số ngày từ 1 đến %d".formatted(MOST_DAYS);
        }
        return isNameless() ? "thiếu mục “event”: số ngày tính từ sự kiện nào" : null;
    }

    private boolean isNameless() {
        return event == null || event.isBlank();
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
