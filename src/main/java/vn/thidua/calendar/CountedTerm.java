package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.calendar.DeadlineRule.Kind;
import vn.thidua.refusal.Refused;

/** A deadline some days after an event. The day of the event is not counted (BLDS 2015, Điều 147 khoản 3). */
final class CountedTerm {

    private final DeadlineRule rule;
    private final LocalDate event;
    private final CalendarDays days;
    private final List<String> explanation = new ArrayList<>();

    CountedTerm(DeadlineRule rule, LocalDate event, CalendarDays days) {
        this.rule = rule;
        this.event = event;
        this.days = days;
    }

    Deadline deadline() {
        var working = rule.kind() == Kind.WORKING_DAYS_AFTER;
        explanation.add("Thời hạn là %d ngày%s kể từ ngày %s."
                .formatted(rule.days(), working ? " làm việc" : "", rule.event()));
        explanation.add("Ngày %s là %s; ngày này không tính (Bộ luật Dân sự 2015, Điều 147), ngày thứ nhất là %s."
                .formatted(rule.event(), DayText.withWeekday(event), DayText.withWeekday(first(working))));
        var lastDay = working ? countingWorkingDays() : countingAllDays();
        refuseUnknownYears(lastDay);
        return new Deadline(
                lastDay,
                List.copyOf(explanation),
                Unofficial.warning(event, lastDay, days).stream().toList());
    }

    private LocalDate first(boolean working) {
        return working ? days.nextWorkingDay(event) : event.plusDays(1);
    }

    private LocalDate countingWorkingDays() {
        var lastDay = days.plusWorkingDays(event, rule.days());
        explanation.add("Không tính thứ Bảy, Chủ nhật" + holidays(lastDay, " và ngày nghỉ: ") + ".");
        var worked = days.met(DayKind.WORKING_DAY, event, lastDay);
        if (!worked.isEmpty()) {
            explanation.add("Có tính ngày nghỉ hằng tuần phải làm việc: %s.".formatted(DayText.names(worked)));
        }
        explanation.add("Ngày làm việc thứ %d, ngày cuối cùng của thời hạn, là %s."
                .formatted(rule.days(), DayText.withWeekday(lastDay)));
        return lastDay;
    }

    /** All days count; only the last one is moved when it is a day off (BLDS 2015, Điều 148 khoản 5). */
    private LocalDate countingAllDays() {
        var counted = event.plusDays(rule.days());
        explanation.add("Mọi ngày đều tính, kể cả ngày nghỉ" + holidays(counted, "; trong thời hạn có: ") + ".");
        if (days.isWorking(counted)) {
            explanation.add("Ngày thứ %d, ngày cuối cùng của thời hạn, là %s, %s."
                    .formatted(rule.days(), DayText.withWeekday(counted), workedBecause(counted)));
            return counted;
        }
        var rolled = days.nextWorkingDay(counted);
        explanation.add(
                "Ngày thứ %d là %s, ngày nghỉ (%s), nên thời hạn kết thúc vào ngày làm việc tiếp theo: %s, %s (Bộ luật Dân sự 2015, Điều 148 khoản 5)."
                        .formatted(
                                rule.days(),
                                DayText.withWeekday(counted),
                                DayText.whyOff(counted, days),
                                DayText.withWeekday(rolled),
                                workedBecause(rolled)));
        return rolled;
    }

    private String holidays(LocalDate lastDay, String before) {
        var met = days.met(DayKind.DAY_OFF, event, lastDay);
        return met.isEmpty() ? "" : before + DayText.names(met);
    }

    private String workedBecause(LocalDate day) {
        return days.special(day)
                .map(special -> "ngày làm việc (%s)".formatted(special.name()))
                .orElse("ngày làm việc");
    }

    private void refuseUnknownYears(LocalDate lastDay) {
        for (int year = event.getYear(); year <= lastDay.getYear(); year++) {
            if (!days.knows(year)) {
                throw new Refused(
                        "calendar-year-missing",
                        "Chưa có lịch làm việc năm %d nên không tính được thời hạn; hãy đề nghị quản trị quy trình lập lịch năm đó ở trang “Lịch làm việc”."
                                .formatted(year));
            }
        }
    }
}
