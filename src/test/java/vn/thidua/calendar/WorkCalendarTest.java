package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = new ShippedCalendar();

    /** Days of the week less days off plus days worked in exchange, counted by hand from each year's notices. */
    @ParameterizedTest
    @CsvSource({"2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 250", "2026, 249"})
    void hasAsManyWorkingDaysAsTheNoticesLeave(int year, int workingDays) {
        assertThat(calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{0}: before {1}, after {2}")
    @CsvSource({
        "2024-05-01, 2024-04-26, 2024-05-02",
        "2024-05-05, 2024-05-04, 2024-05-06",
        "2026-02-18, 2026-02-13, 2026-02-23",
        "2026-01-04, 2025-12-31, 2026-01-05"
    })
    void findsTheWorkingDaysAround(LocalDate day, LocalDate before, LocalDate after) {
        assertThat(calendar.previousWorkingDay(day)).isEqualTo(before);
        assertThat(calendar.nextWorkingDay(day)).isEqualTo(after);
    }

    @Test
    void countsNothingBackwards() {
        var day = LocalDate.of(2024, 5, 6);

        assertThat(calendar.workingDaysBetween(day, day)).isZero();
        assertThat(calendar.workingDaysBetween(day, day.minusDays(10))).isZero();
        assertThat(calendar.plusWorkingDays(day, 0)).isEqualTo(day);
        assertThat(calendar.plusWorkingDays(day, -1)).isEqualTo(day);
    }

    @Test
    void knowsOnlyTheWeekInAYearNobodyEntered() {
        assertThat(calendar.isWorking(LocalDate.of(2031, 9, 2))).isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2031, 9, 6))).isFalse();
    }
}
