package vn.thidua.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Turns days in Việt Nam into the moments that timers and due dates read. */
@Component
public class TimerMoments {

    private static final int NEVER_YEARS = 100;

    private final Clock clock;

    TimerMoments(Clock clock) {
        this.clock = clock;
    }

    /** The first moment of the day. */
    public Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** The last moment of the day. */
    public Date endOf(LocalDate day) {
        return Date.from(over(day).toInstant().minusSeconds(1));
    }

    /** The first moment after the day. */
    public Date over(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The first moment of the day, or never when it has come: a reminder then would remind of what was just told. */
    public Date startOfIfAhead(LocalDate day) {
        return LocalDate.now(clock).isBefore(day) ? startOf(day) : never();
    }

    /** A moment that does not come. */
    public Date never() {
        return startOf(LocalDate.now(clock).plusYears(NEVER_YEARS));
    }
}
