package vn.thidua.calendar;

import java.time.LocalDate;

/**
 * Which days public offices work: Monday to Friday without the days off, and the Saturdays worked in exchange. In a year
 * nobody has entered yet it knows the week only; what decides somebody's rights asks {@link Deadlines}, which refuses.
 */
public interface WorkCalendar {

    /** Whether offices work on that day. */
    boolean isWorking(LocalDate day);

    /** The first working day after that day. */
    default LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last working day before that day. */
    default LocalDate previousWorkingDay(LocalDate day) {
        var previous = day.minusDays(1);
        while (!isWorking(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /** The day itself, or the last working day before it when it is off. */
    default LocalDate workingDayUpTo(LocalDate day) {
        return previousWorkingDay(day.plusDays(1));
    }

    /** That many working days after the day, which is not counted itself; the day when there are none to count. */
    default LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        var counted = day;
        for (int i = 0; i < workingDays; i++) {
            counted = nextWorkingDay(counted);
        }
        return counted;
    }

    /** How many working days come after the first day up to and with the last; none when the last is not later. */
    default int workingDaysBetween(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorking)
                .count();
    }
}
