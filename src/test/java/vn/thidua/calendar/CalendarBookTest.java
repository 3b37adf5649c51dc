package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.calendar.DeadlineRule.Kind;
import vn.thidua.movement.KnownUnits;
import vn.thidua.refusal.Refused;

class CalendarBookTest {

    private static final String ADMIN = "tuan.ngo";
    private static final String LEAD = "hoa.dang";
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String REASON = "Có công văn hoán đổi";

    private final CalendarInDatabase calendar = new CalendarInDatabase(new KnownUnits());
    private final CalendarBook book = calendar.book;

    @Test
    void makesLaterDeadlinesFollowASwap() {
        var deadlines = calendar.deadlines;
        var rule = new DeadlineRule(Kind.WORKING_DAYS_AFTER, null, null, 0, 2, "gửi văn bản");
        var friday = LocalDate.of(2026, 11, 20);
        assertThat(deadlines.compute(rule, 2026, friday).lastDay()).isEqualTo("2026-11-25");

        book.enter(day(MONDAY, DayKind.DAY_OFF), REASON, ADMIN);
        book.enter(day(SATURDAY, DayKind.WORKING_DAY), REASON, LEAD);

        assertThat(deadlines.compute(rule, 2026, friday).lastDay()).isEqualTo("2026-11-26");
        assertThat(deadlines.compute(rule, 2026, LocalDate.of(2026, 11, 26)).lastDay())
                .isEqualTo("2026-11-28");
    }

    @Test
    void keepsWhoChangedADayAndWhy() {
        book.enter(day(SATURDAY, DayKind.WORKING_DAY), REASON, ADMIN);
        book.takeBack(SATURDAY, "Nhập nhầm năm", LEAD);

        assertThat(book.year(2026, ADMIN).entries())
                .noneMatch(entry -> entry.day().day().equals(SATURDAY));
        assertThat(book.history(2026, ADMIN))
                .filteredOn(entry -> entry.day().day().equals(SATURDAY))
                .extracting(CalendarEntry::enteredBy, CalendarEntry::reason)
                .containsExactly(tuple(LEAD, "Nhập nhầm năm"), tuple(ADMIN, REASON));
    }

    @Test
    void tellsTheAuthorWithinTheirProvinceOnly() {
        book.enter(day(SATURDAY, DayKind.WORKING_DAY), REASON, ADMIN);

        assertThat(book.history(2026, "minh.ha"))
                .filteredOn(entry -> entry.day().day().equals(SATURDAY))
                .extracting(CalendarEntry::enteredBy, CalendarEntry::reason)
                .containsExactly(tuple("", ""));
    }

    @Test
    void opensAYearWithTheFixedHolidaysStillToBeConfirmed() {
        assertThat(book.year(2028, ADMIN).known()).isFalse();

        book.open(2028, ADMIN);

        var year = book.year(2028, ADMIN);
        assertThat(year.known()).isTrue();
        assertThat(year.entries())
                .extracting(entry -> entry.day().day())
                .containsExactly(LocalDate.of(2028, 5, 1), LocalDate.of(2028, 11, 24));
        assertThat(year.entries()).noneMatch(entry -> entry.day().official());
        assertRefused("calendar-year-there", () -> book.open(2028, ADMIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thuy.pham", "lan.nguyen", "khong.ai"})
    void letsOnlyAdminsAndAppraisalLeadsChangeIt(String person) {
        assertThat(book.mayEdit(person)).isFalse();
        assertRefused("calendar-forbidden", () -> book.open(2028, person));
        assertRefused("calendar-forbidden", () -> book.enter(day(SATURDAY, DayKind.WORKING_DAY), REASON, person));
        assertRefused("calendar-forbidden", () -> book.takeBack(LocalDate.of(2026, 11, 24), REASON, person));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-11-28, DAY_OFF, calendar-day-off-already",
        "2026-11-23, WORKING_DAY, calendar-day-worked-already",
        "2026-11-23, ORDINARY, required-field",
        "2029-11-23, DAY_OFF, calendar-year-not-found",
        "1999-11-23, DAY_OFF, calendar-year-bad"
    })
    void refusesADayThatCannotBeThat(LocalDate day, DayKind kind, String code) {
        assertRefused(code, () -> book.enter(day(day, kind), REASON, ADMIN));
    }

    @Test
    void refusesMissingAndUnfitTexts() {
        assertRefused("required-field", () -> book.enter(day(MONDAY, DayKind.DAY_OFF), " ", ADMIN));
        assertRefused(
                "required-field",
                () -> book.enter(new SpecialDay(MONDAY, DayKind.DAY_OFF, "", "CV", true), REASON, ADMIN));
        assertRefused(
                "text-bad",
                () -> book.enter(
                        new SpecialDay(MONDAY, DayKind.DAY_OFF, "Nghỉ", "x".repeat(301), true), REASON, ADMIN));
        assertRefused("text-bad", () -> book.enter(day(MONDAY, DayKind.DAY_OFF), "hai\ndòng", ADMIN));
        assertRefused("required-field", () -> book.takeBack(LocalDate.of(2026, 11, 24), "", ADMIN));
        assertRefused("calendar-day-not-found", () -> book.takeBack(MONDAY, REASON, ADMIN));
        assertRefused("calendar-year-bad", () -> book.year(1999, ADMIN));
    }

    private static SpecialDay day(LocalDate day, DayKind kind) {
        return new SpecialDay(day, kind, "Hoán đổi dịp 24/11", "Công văn số 1/VPCP-KGVX", true);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
