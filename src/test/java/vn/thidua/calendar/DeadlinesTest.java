package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.calendar.DeadlineRule.Kind;
import vn.thidua.refusal.Refused;

/** Last days on the shipped calendar of 2021 to 2027, and how they are explained. */
class DeadlinesTest {

    private static final String RANKED = "Ủy ban nhân dân tỉnh công bố kết quả xếp hạng";

    private final ShippedCalendar calendar = new ShippedCalendar();

    @ParameterizedTest(name = "{0} days after {1}: {2}, {3}")
    @CsvSource(textBlock = """
            15, 2021-06-01, 2021-06-16, an ordinary day
            15, 2021-06-04, 2021-06-21, a Saturday rolls to Monday
            15, 2021-06-05, 2021-06-21, a Sunday rolls to Monday
            15, 2021-01-27, 2021-02-17, Tết and two days in lieu
            15, 2022-01-19, 2022-02-07, Tết and the weekend behind it
            15, 2023-01-05, 2023-01-27, Tết with the weekend inside
            15, 2024-01-25, 2024-02-15, Tết and two days in lieu
            15, 2025-01-14, 2025-02-03, Tết
            15, 2026-02-02, 2026-02-23, Tết
            15, 2027-01-22, 2027-02-11, Tết as expected
            15, 2024-01-23, 2024-02-07, the last working day before Tết
            15, 2022-04-15, 2022-05-04, 30/4 on a Saturday and two days in lieu
            15, 2023-04-14, 2023-05-04, Giỗ Tổ on a Saturday and all that follows
            15, 2024-04-14, 2024-05-02, a Monday swapped for a Saturday
            15, 2024-04-19, 2024-05-04, a Saturday worked in exchange
            15, 2025-04-11, 2025-04-26, a Saturday worked in exchange
            15, 2025-04-12, 2025-04-28, the Sunday behind it
            15, 2025-04-17, 2025-05-05, a Friday swapped
            15, 2025-12-18, 2026-01-05, a Friday swapped at New Year
            15, 2025-12-26, 2026-01-10, a Saturday worked in January
            15, 2026-08-07, 2026-08-22, a Saturday worked in August
            15, 2026-08-16, 2026-09-03, 31/8 swapped before Quốc khánh
            15, 2026-04-11, 2026-04-28, Giỗ Tổ on a Sunday and its day in lieu
            15, 2025-11-09, 2025-11-24, no holiday yet
            15, 2026-11-09, 2026-11-25, Ngày Văn hóa Việt Nam
            1,  2021-04-29, 2021-05-04, 30/4 then 1/5 in lieu
            365, 2023-09-03, 2024-09-04, a year later on 2/9
            """)
    void countsCalendarDaysAndRollsTheLastOne(int days, LocalDate event, LocalDate lastDay, String why) {
        var rule = new DeadlineRule(Kind.DAYS_AFTER, null, null, 0, days, RANKED);

        assertThat(calendar.compute(rule, event.getYear(), event).lastDay())
                .as(why)
                .isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} working days after {1}: {2}, {3}")
    @CsvSource(textBlock = """
            3,  2022-01-19, 2022-01-24, over a weekend
            5,  2022-01-28, 2022-02-11, over Tết
            5,  2024-04-26, 2024-05-07, days off and a Saturday worked
            1,  2026-08-21, 2026-08-22, the Saturday worked
            3,  2026-08-28, 2026-09-07, Quốc khánh with the day swapped
            2,  2025-12-31, 2026-01-06, New Year with the day swapped
            10, 2025-12-31, 2026-01-15, the Saturday worked counts
            20, 2025-01-15, 2025-02-19, over Tết
            1,  2023-04-28, 2023-05-04, five days off together
            """)
    void countsWorkingDays(int days, LocalDate event, LocalDate lastDay, String why) {
        var rule = new DeadlineRule(Kind.WORKING_DAYS_AFTER, null, null, 0, days, "gửi văn bản");

        assertThat(calendar.compute(rule, event.getYear(), event).lastDay())
                .as(why)
                .isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} {1} {2} in {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            THROUGH,        2023-12-30, -,       0, 2023, 2023-12-30, 29/12/2023
            BEFORE,         2024-12-31, -,       0, 2024, 2024-12-30, -
            YEARLY_THROUGH, -,          --03-31, 0, 2021, 2021-03-31, -
            YEARLY_THROUGH, -,          --02-29, 0, 2023, 2023-02-28, -
            YEARLY_THROUGH, -,          --02-29, 0, 2024, 2024-02-29, -
            YEARLY_BEFORE,  -,          --01-05, 1, 2023, 2024-01-04, -
            YEARLY_BEFORE,  -,          --01-05, 1, 2024, 2025-01-04, 03/01/2025
            YEARLY_BEFORE,  -,          --01-05, 1, 2025, 2026-01-04, 31/12/2025
            YEARLY_BEFORE,  -,          --12-10, -1, 2022, 2021-12-09, -
            THROUGH,        2024-05-04, -,       0, 2024, 2024-05-04, -
            BEFORE,         2022-02-02, -,       0, 2022, 2022-02-01, 28/01/2022
            """)
    void staysOnADayThatIsNamedAndWarnsWhenItIsOff(
            Kind kind,
            @Nullable LocalDate day,
            @Nullable MonthDay monthDay,
            int yearOffset,
            int year,
            LocalDate lastDay,
            @Nullable String workingDayBefore) {
        var deadline = calendar.compute(new DeadlineRule(kind, day, monthDay, yearOffset, 0, null), year, null);

        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        if (workingDayBefore == null) {
            assertThat(deadline.warnings()).isEmpty();
        } else {
            assertThat(deadline.warnings())
                    .singleElement()
                    .asString()
                    .contains("không kéo dài sang ngày làm việc tiếp theo")
                    .endsWith("ngày %s.".formatted(workingDayBefore));
        }
    }

    @Test
    void explainsFifteenDaysOverTet() {
        var rule = new DeadlineRule(Kind.DAYS_AFTER, null, null, 0, 15, RANKED);

        assertThat(calendar.compute(rule, 2021, LocalDate.of(2022, 1, 19)).explanation())
                .containsExactly(
                        "Thời hạn là 15 ngày kể từ ngày Ủy ban nhân dân tỉnh công bố kết quả xếp hạng.",
                        "Ngày Ủy ban nhân dân tỉnh công bố kết quả xếp hạng là thứ Tư, ngày 19/01/2022; ngày này không"
                                + " tính (Bộ luật Dân sự 2015, Điều 147), ngày thứ nhất là thứ Năm, ngày 20/01/2022.",
                        "Mọi ngày đều tính, kể cả ngày nghỉ; trong thời hạn có: Tết Nguyên đán Nhâm Dần (31/01/2022 đến"
                                + " 03/02/2022).",
                        "Ngày thứ 15 là thứ Năm, ngày 03/02/2022, ngày nghỉ (Tết Nguyên đán Nhâm Dần), nên thời hạn kết"
                                + " thúc vào ngày làm việc tiếp theo: thứ Hai, ngày 07/02/2022, ngày làm việc (Bộ luật"
                                + " Dân sự 2015, Điều 148 khoản 5).");
    }

    @Test
    void explainsWorkingDaysOverASwap() {
        var rule = new DeadlineRule(Kind.WORKING_DAYS_AFTER, null, null, 0, 5, "gửi văn bản hỏi ý kiến");

        assertThat(calendar.compute(rule, 2024, LocalDate.of(2024, 4, 26)).explanation())
                .containsExactly(
                        "Thời hạn là 5 ngày làm việc kể từ ngày gửi văn bản hỏi ý kiến.",
                        "Ngày gửi văn bản hỏi ý kiến là thứ Sáu, ngày 26/04/2024; ngày này không tính (Bộ luật Dân sự"
                                + " 2015, Điều 147), ngày thứ nhất là thứ Năm, ngày 02/05/2024.",
                        "Không tính thứ Bảy, Chủ nhật và ngày nghỉ: Nghỉ hoán đổi dịp 30/4 và 1/5 (29/04/2024); Ngày"
                                + " Chiến thắng 30/4 (30/04/2024); Ngày Quốc tế Lao động 1/5 (01/05/2024).",
                        "Có tính ngày nghỉ hằng tuần phải làm việc: Làm bù ngày 29/04/2024 (04/05/2024).",
                        "Ngày làm việc thứ 5, ngày cuối cùng của thời hạn, là thứ Ba, ngày 07/05/2024.");
    }

    @Test
    void explainsADayOfTheYearAfter() {
        var deadline =
                calendar.compute(new DeadlineRule(Kind.YEARLY_BEFORE, null, MonthDay.of(1, 5), 1, 0, null), 2025, null);

        assertThat(deadline.explanation())
                .containsExactly(
                        "Thời hạn hằng năm ghi “trước ngày 05/01”, với năm 2025 là ngày 05/01/2026: ngày đó không còn"
                                + " trong hạn.",
                        "Ngày cuối cùng của thời hạn là Chủ nhật, ngày 04/01/2026.");
        assertThat(deadline.warnings())
                .containsExactly("Ngày cuối cùng là ngày nghỉ (nghỉ hằng tuần). Thời hạn ghi bằng một ngày cụ thể không"
                        + " kéo dài sang ngày làm việc tiếp theo; ngày làm việc cuối cùng trước khi hết hạn là thứ Tư,"
                        + " ngày 31/12/2025.");
    }

    @Test
    void takesTheDayAPersonSets() {
        var rule = new DeadlineRule(Kind.GUIDED, null, null, 0, 0, "Sở Nội vụ");

        var deadline = calendar.compute(rule, 2023, LocalDate.of(2023, 11, 20));

        assertThat(deadline.lastDay()).isEqualTo("2023-11-20");
        assertThat(deadline.explanation())
                .containsExactly(
                        "Kế hoạch để Sở Nội vụ hướng dẫn thời hạn.",
                        "Ngày cuối cùng của thời hạn là thứ Hai, ngày 20/11/2023.");
        assertRefused("deadline-day-missing", rule, null);
    }

    @Test
    void warnsOfAYearThatIsNotOfficial() {
        var counted = new DeadlineRule(Kind.DAYS_AFTER, null, null, 0, 15, RANKED);

        assertThat(calendar.compute(counted, 2026, LocalDate.of(2026, 12, 20)).warnings())
                .containsExactly(
                        "Lịch làm việc năm 2027 còn ngày chưa chính thức; hãy xem lại khi có thông báo nghỉ lễ,"
                                + " Tết.");
        assertThat(calendar.compute(counted, 2026, LocalDate.of(2026, 11, 20)).warnings())
                .isEmpty();
    }

    @Test
    void refusesToCountThroughAYearWithoutCalendar() {
        var rule = new DeadlineRule(Kind.DAYS_AFTER, null, null, 0, 15, RANKED);

        assertRefused("calendar-year-missing", rule, LocalDate.of(2027, 12, 20));
        assertRefused("calendar-year-missing", rule, LocalDate.of(2020, 6, 1));
    }

    @Test
    void saysWhenNobodyKnowsWhetherANamedDayIsOff() {
        var deadline = calendar.compute(DeadlineRule.through(LocalDate.of(2028, 1, 3)), 2028, null);

        assertThat(deadline.lastDay()).isEqualTo("2028-01-03");
        assertThat(deadline.warnings()).singleElement().asString().contains("Chưa có lịch làm việc năm 2028");
    }

    @Test
    void refusesAMissingEventAndARuleThatCannotBeComputed() {
        assertRefused("deadline-event-missing", new DeadlineRule(Kind.DAYS_AFTER, null, null, 0, 15, RANKED), null);
        assertRefused("deadline-rule-invalid", new DeadlineRule(Kind.THROUGH, null, null, 0, 0, null), null);
    }

    @Test
    void findsEachLastDayAmongWorkingDaysOnly() {
        var rule = new DeadlineRule(Kind.DAYS_AFTER, null, null, 0, 15, RANKED);

        List<LocalDate> events =
                LocalDate.of(2021, 1, 1).datesUntil(LocalDate.of(2026, 12, 1)).toList();

        assertThat(events).allSatisfy(event -> {
            var lastDay = calendar.compute(rule, 2021, event).lastDay();
            assertThat(calendar.isWorking(lastDay)).isTrue();
            assertThat(calendar.workingDaysBetween(event.plusDays(14), lastDay)).isEqualTo(1);
        });
    }

    private void assertRefused(String code, DeadlineRule rule, @Nullable LocalDate event) {
        assertThatThrownBy(() -> calendar.compute(rule, 2023, event))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
