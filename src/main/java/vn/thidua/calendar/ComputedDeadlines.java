package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.refusal.Refused;

/** Deadlines on the calendar in force. */
@Component
class ComputedDeadlines implements Deadlines {

    private final CalendarTable table;

    ComputedDeadlines(CalendarTable table) {
        this.table = table;
    }

    @Override
    public Deadline compute(DeadlineRule rule, int year, @Nullable LocalDate event) {
        return compute(rule, year, event, table.days());
    }

    static Deadline compute(DeadlineRule rule, int year, @Nullable LocalDate event, CalendarDays days) {
        rule.problem().ifPresent(problem -> {
            throw new Refused("deadline-rule-invalid", "Không tính được thời hạn: %s.".formatted(problem), "rule");
        });
        Stream.of(year, yearOf(rule.day(), year), yearOf(event, year)).forEach(DayRules::checkYear);
        return switch (rule.kind()) {
            case THROUGH, BEFORE, YEARLY_THROUGH, YEARLY_BEFORE ->
                FixedTerm.of(rule, year).on(days);
            case DAYS_AFTER, WORKING_DAYS_AFTER -> new CountedTerm(rule, eventOf(rule, event), days).deadline();
            case GUIDED -> FixedTerm.guided(rule, setDay(rule, event)).on(days);
        };
    }

    private static int yearOf(@Nullable LocalDate day, int otherwise) {
        return day == null ? otherwise : day.getYear();
    }

    private static LocalDate eventOf(DeadlineRule rule, @Nullable LocalDate event) {
        if (event == null) {
            throw new Refused(
                    "deadline-event-missing",
                    "Chưa biết ngày %s nên không tính được thời hạn; hãy nhập ngày đó.".formatted(rule.event()),
                    "event");
        }
        return event;
    }

    private static LocalDate setDay(DeadlineRule rule, @Nullable LocalDate day) {
        if (day == null) {
            throw new Refused(
                    "deadline-day-missing",
                    "Thời hạn này do %s ấn định; hãy nhập ngày cuối cùng.".formatted(rule.event()),
                    "event");
        }
        return day;
    }
}
