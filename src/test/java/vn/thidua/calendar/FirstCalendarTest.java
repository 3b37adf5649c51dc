package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;

class FirstCalendarTest {

    private static final SpecialDay ADDED =
            new SpecialDay(LocalDate.of(2026, 11, 28), DayKind.WORKING_DAY, "Làm bù", "Công văn số 1/VPCP", true);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.migrated());
    private final CalendarTable table = new CalendarTable(jdbc);

    @BeforeEach
    void firstStart() throws IOException {
        start();
    }

    @Test
    void entersTheShippedYearsWithSourcesAndMarksTheUnofficialOne() {
        var entries = table.inForce();

        assertThat(table.years()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(entries).hasSize(87).allSatisfy(entry -> {
            assertThat(entry.day().source()).isNotBlank();
            assertThat(entry.enteredBy()).isEqualTo("system");
            assertThat(entry.day().official()).isEqualTo(entry.day().day().getYear() < 2027);
            assertThat(CalendarDays.isWeekend(entry.day().day()))
                    .isEqualTo(entry.day().kind() == DayKind.WORKING_DAY);
        });
    }

    @Test
    void leavesWhatPeopleEnteredAloneAtLaterStarts() throws IOException {
        var holiday = LocalDate.of(2026, 11, 24);
        table.enter(ADDED, "Mới có văn bản", "tuan.ngo");
        table.enter(new SpecialDay(holiday, DayKind.ORDINARY, "Thử", "Thử", true), "Thử", "tuan.ngo");

        start();

        var days = table.days();
        assertThat(days.isWorking(ADDED.day())).isTrue();
        assertThat(days.isWorking(holiday)).isTrue();
        assertThat(table.inForce()).hasSize(87);
    }

    @Test
    void keepsTheHistoryOfADay() {
        table.enter(ADDED, "Mới có văn bản", "tuan.ngo");
        table.enter(
                new SpecialDay(ADDED.day(), DayKind.ORDINARY, ADDED.name(), ADDED.source(), true),
                "Nhập nhầm",
                "hoa.dang");

        assertThat(table.days().isWorking(ADDED.day())).isFalse();
        assertThat(table.history(2026))
                .filteredOn(entry -> entry.day().day().equals(ADDED.day()))
                .extracting(entry -> entry.day().kind(), CalendarEntry::reason, CalendarEntry::enteredBy)
                .containsExactly(
                        tuple(DayKind.ORDINARY, "Nhập nhầm", "hoa.dang"),
                        tuple(DayKind.WORKING_DAY, "Mới có văn bản", "tuan.ngo"));
        assertThatThrownBy(() -> jdbc.sql("update calendar_day set name = 'x'").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void answersFromTheTableAsFromTheFile() {
        var stored = new StoredCalendar(table);
        var shipped = new ShippedCalendar();

        LocalDate.of(2024, 4, 20).datesUntil(LocalDate.of(2024, 5, 10)).forEach(day -> assertThat(stored.isWorking(day))
                .isEqualTo(shipped.isWorking(day)));
        assertThat(stored.plusWorkingDays(LocalDate.of(2024, 4, 26), 3)).isEqualTo("2024-05-04");
        assertThat(stored.previousWorkingDay(LocalDate.of(2024, 5, 1))).isEqualTo("2024-04-26");
        assertThat(stored.nextWorkingDay(LocalDate.of(2024, 5, 4))).isEqualTo("2024-05-06");
        assertThat(stored.workingDaysBetween(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 5, 6)))
                .isEqualTo(4);
    }

    private void start() throws IOException {
        new FirstCalendar(table).run(new DefaultApplicationArguments());
    }
}
