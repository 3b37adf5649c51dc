package vn.thidua.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The calendar that comes with the application, for tests that need one without a database. */
public final class ShippedCalendar implements WorkCalendar, Deadlines {

    private final CalendarDays days = days();

    static CalendarDays days() {
        try {
            return new CalendarDays(
                    FirstCalendar.shipped(),
                    IntStream.rangeClosed(2021, 2027).boxed().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reminders on this calendar. */
    public static Reminders reminders(Clock clock) {
        return new Reminders(new ShippedCalendar(), clock);
    }

    @Override
    public boolean isWorking(LocalDate day) {
        return days.isWorking(day);
    }

    @Override
    public Deadline compute(DeadlineRule rule, int year, @Nullable LocalDate event) {
        return ComputedDeadlines.compute(rule, year, event, days);
    }
}
