package vn.thidua.calendar;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.thidua.refusal.Refused;

/** What an entry of the calendar must keep to. */
final class DayRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_TEXT = 300;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    private DayRules() {}

    static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused("calendar-year-bad", "Năm phải từ %d đến %d.".formatted(FIRST_YEAR, LAST_YEAR), "year");
        }
    }

    /** The day with its texts trimmed; refused when it can not be what it is said to be. */
    static SpecialDay checked(SpecialDay day) {
        if (day.kind() == DayKind.ORDINARY) {
            throw new Refused("required-field", "Hãy chọn ngày nghỉ hoặc ngày làm bù.", "kind");
        }
        var weekend = CalendarDays.isWeekend(day.day());
        if (day.kind() == DayKind.DAY_OFF && weekend) {
            throw new Refused(
                    "calendar-day-off-already",
                    "%s đã là ngày nghỉ hằng tuần; hãy nhập ngày nghỉ bù thay cho ngày này.".formatted(capital(day)),
                    "day");
        }
        if (day.kind() == DayKind.WORKING_DAY && !weekend) {
            throw new Refused(
                    "calendar-day-worked-already",
                    "%s đã là ngày làm việc; ngày làm bù phải là thứ Bảy hoặc Chủ nhật.".formatted(capital(day)),
                    "day");
        }
        var name = text("name", "tên ngày", day.name());
        return new SpecialDay(day.day(), day.kind(), name, text("source", "căn cứ", day.source()), day.official());
    }

    /** A text of a person: filled in, in one line, at most 300 characters. */
    static String text(String field, String label, String text) {
        var trimmed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (trimmed.isEmpty()) {
            throw new Refused("required-field", "Hãy nhập %s.".formatted(label), field);
        }
        if (trimmed.length() > LONGEST_TEXT || INVISIBLE.matcher(trimmed).find()) {
            throw new Refused(
                    "text-bad",
                    "Phần %s phải viết trên một dòng, dài nhất %d ký tự.".formatted(label, LONGEST_TEXT),
                    field);
        }
        return trimmed;
    }

    private static String capital(SpecialDay day) {
        var text = DayText.withWeekday(day.day());
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
