package vn.thidua.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.calendar.DeadlineRule.Kind;
import vn.thidua.document.Written;

/** A deadline on a day that a document or a person names. It stays on that day, also when offices are closed. */
record FixedTerm(LocalDate lastDay, List<String> explanation) {

    /** Under a rule that names its day. */
    static FixedTerm of(DeadlineRule rule, int year) {
        var before = rule.kind() == Kind.BEFORE || rule.kind() == Kind.YEARLY_BEFORE;
        var named = rule.day() != null
                ? rule.day()
                : Objects.requireNonNull(rule.monthDay()).atYear(year + rule.yearOffset());
        var lastDay = before ? named.minusDays(1) : named;
        return new FixedTerm(lastDay, List.of(words(rule, year, named, before), lastDayIs(lastDay)));
    }

    /** Set by a person whom the document asks to. */
    static FixedTerm guided(DeadlineRule rule, LocalDate day) {
        var words = "Kế hoạch để %s hướng dẫn thời hạn.".formatted(rule.event());
        return new FixedTerm(day, List.of(words, lastDayIs(day)));
    }

    Deadline on(CalendarDays days) {
        return new Deadline(lastDay, explanation, warnings(days));
    }

    private static String words(DeadlineRule rule, int year, LocalDate named, boolean before) {
        var quoted = before ? "trước ngày" : "đến hết ngày";
        var counts = before ? "ngày đó không còn trong hạn" : "ngày đó vẫn còn trong hạn";
        var monthDay = rule.monthDay();
        if (rule.day() != null || monthDay == null) {
            return "Thời hạn ghi “%s %s”: %s.".formatted(quoted, Written.day(named), counts);
        }
        return "Thời hạn hằng năm ghi “%s %s”, với năm %d là ngày %s: %s."
                .formatted(quoted, text(monthDay), year, Written.day(named), counts);
    }

    private static String text(MonthDay day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private static String lastDayIs(LocalDate day) {
        return "Ngày cuối cùng của thời hạn là %s.".formatted(DayText.withWeekday(day));
    }

    private List<String> warnings(CalendarDays days) {
        var warnings = new ArrayList<String>();
        if (!days.isWorking(lastDay)) {
            warnings.add(
                    "Ngày cuối cùng là ngày nghỉ (%s). Thời hạn ghi bằng một ngày cụ thể không kéo dài sang ngày làm"
                                    .formatted(DayText.whyOff(lastDay, days))
                            + " việc tiếp theo; ngày làm việc cuối cùng trước khi hết hạn là %s."
                                    .formatted(DayText.withWeekday(days.previousWorkingDay(lastDay))));
        }
        if (!days.knows(lastDay.getYear())) {
            warnings.add("Chưa có lịch làm việc năm %d nên chưa biết ngày cuối cùng có phải ngày nghỉ lễ, Tết không."
                    .formatted(lastDay.getYear()));
        }
        Unofficial.warning(lastDay, lastDay, days).ifPresent(warnings::add);
        return List.copyOf(warnings);
    }
}
