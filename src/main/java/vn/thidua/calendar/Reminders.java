package vn.thidua.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;

/** The moments at which models remind and escalate, on working days. */
@Component
public class Reminders {

    private final WorkCalendar calendar;
    private final Clock clock;
    private final TimerMoments moments;

    Reminders(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        this.moments = new TimerMoments(clock);
    }

    /**
     * The first moment of the day that lies so many days before a last day, or of the working day before it. Once that
     * moment has come, one that never comes: whoever is told of a deadline so late has just been told.
     */
    public Date early(LocalDate lastDay, int days) {
        return moments.startOfIfAhead(calendar.workingDayUpTo(lastDay.minusDays(days)));
    }

    /** The same for the last working day on which something can still be done: the last day or the one before it. */
    public Date last(LocalDate lastDay) {
        return moments.startOfIfAhead(calendar.workingDayUpTo(lastDay));
    }

    /** So many working days from now, at this time of the day. */
    public Date afterWorkingDays(int workingDays) {
        var now = ZonedDateTime.now(clock);
        var day = calendar.plusWorkingDays(now.toLocalDate(), workingDays);
        return Date.from(now.with(day).toInstant());
    }

    /**
     * A last day as a reminder tells it, Vietnamese: {@code 05/01/2026}; of a day off with the last working day before:
     * {@code 04/01/2026 là ngày nghỉ, ngày làm việc cuối cùng trước đó là thứ Tư, ngày 31/12/2025}.
     */
    public String tell(LocalDate lastDay) {
        var workingDay = calendar.workingDayUpTo(lastDay);
        return workingDay.equals(lastDay)
                ? Written.day(lastDay)
                : "%s là ngày nghỉ, ngày làm việc cuối cùng trước đó là %s"
                        .formatted(Written.day(lastDay), DayText.withWeekday(workingDay));
    }
}
