package vn.thidua.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Holidays with a fixed day (BLLĐ 2019, Điều 112; NQ 28/2026/QH16). Tết and Giỗ Tổ follow the moon. */
final class FixedHolidays {

    private static final String LABOUR_CODE = "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm ";

    private static final List<Holiday> ALL = List.of(
            new Holiday(MonthDay.of(1, 1), "Tết Dương lịch", LABOUR_CODE + "a"),
            new Holiday(MonthDay.of(4, 30), "Ngày Chiến thắng 30/4", LABOUR_CODE + "c"),
            new Holiday(MonthDay.of(5, 1), "Ngày Quốc tế Lao động 1/5", LABOUR_CODE + "d"),
            new Holiday(MonthDay.of(9, 2), "Quốc khánh 2/9", LABOUR_CODE + "đ"),
            new Holiday(MonthDay.of(11, 24), "Ngày Văn hóa Việt Nam 24/11", "Nghị quyết 28/2026/QH16, Điều 2"));

    private FixedHolidays() {}

    /** Those that fall on a day of work, not yet official: the year's notice may add to them. */
    static List<SpecialDay> of(int year) {
        return ALL.stream()
                .map(holiday -> holiday.in(year))
                .filter(day -> !CalendarDays.isWeekend(day.day()))
                .toList();
    }

    private record Holiday(MonthDay day, String name, String source) {

        SpecialDay in(int year) {
            LocalDate date = day.atYear(year);
            return new SpecialDay(date, DayKind.DAY_OFF, name, source, false);
        }
    }
}
