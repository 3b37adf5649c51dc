package vn.thidua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The calendar as it is at one moment, all years of it. */
final class CalendarDays implements WorkCalendar {

    private final TreeMap<LocalDate, SpecialDay> special;
    private final Set<Integer> years;

    CalendarDays(Collection<SpecialDay> special, Collection<Integer> years) {
        this.special = special.stream()
                .collect(Collectors.toMap(SpecialDay::day, day -> day, (first, second) -> second, TreeMap::new));
        this.years = Set.copyOf(years);
    }

    @Override
    public boolean isWorking(LocalDate day) {
        return special(day).map(found -> found.kind() == DayKind.WORKING_DAY).orElse(!isWeekend(day));
    }

    /** Whether somebody entered that year. */
    boolean knows(int year) {
        return years.contains(year);
    }

    /** Whether anything in that year is only expected. */
    boolean isUnofficial(int year) {
        return special.values().stream().anyMatch(day -> day.day().getYear() == year && !day.official());
    }

    /** What is special about that day, if anything. */
    Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** The special days of a kind after the first day up to and with the last. */
    List<SpecialDay> met(DayKind kind, LocalDate first, LocalDate last) {
        return special.subMap(first, false, last, true).values().stream()
                .filter(day -> day.kind() == kind)
                .toList();
    }

    /** Whether the week alone would give that day off: Saturday and Sunday (QĐ 188/1999/QĐ-TTg). */
    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
