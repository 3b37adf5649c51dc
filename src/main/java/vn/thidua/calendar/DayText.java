package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.document.Written;

/** Days in the words of a Vietnamese document. */
final class DayText {

    private static final List<String> WEEK =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private DayText() {}

    /** {@code thứ Bảy, ngày 04/01/2025}. */
    static String withWeekday(LocalDate day) {
        return "%s, ngày %s".formatted(WEEK.get(day.getDayOfWeek().getValue() - 1), Written.day(day));
    }

    /** Why offices do not work on that day: {@code nghỉ hằng tuần}, or the name of the holiday. */
    static String whyOff(LocalDate day, CalendarDays days) {
        return days.special(day).map(SpecialDay::name).orElse("nghỉ hằng tuần");
    }

    /** Days with their names, those of one name together: {@code Tết Nguyên đán Nhâm Dần (31/01/2022 đến 04/02/2022)}. */
    static String names(List<SpecialDay> days) {
        Map<Occasion, List<LocalDate>> occasions = days.stream()
                .collect(Collectors.groupingBy(
                        day -> new Occasion(day.name(), day.day().getYear()),
                        LinkedHashMap::new,
                        Collectors.mapping(SpecialDay::day, Collectors.toList())));
        return occasions.entrySet().stream()
                .map(occasion -> "%s (%s)".formatted(occasion.getKey().name(), span(occasion.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static String span(List<LocalDate> days) {
        var last = days.get(days.size() - 1);
        return days.size() == 1 ? Written.day(last) : Written.day(days.get(0)) + " đến " + Written.day(last);
    }

    /** A holiday of one year. */
    private record Occasion(String name, int year) {}
}
