package vn.thidua.calendar;

import java.util.List;

/**
 * The calendar of one year.
 *
 * @param known   whether anybody entered the year; deadlines that count days are refused through one that is not
 * @param entries what is in force, by day
 */
public record CalendarYear(int year, boolean known, List<CalendarEntry> entries) {}
