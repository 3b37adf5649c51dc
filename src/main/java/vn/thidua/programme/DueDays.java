package vn.thidua.programme;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.Deadline;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.document.Written;
import vn.thidua.programme.ReformTask.Term;

/** Computes what the deadline of a task comes to in a year. */
@Component
class DueDays {

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final int MONTHS = 3;

    private final Deadlines deadlines;

    DueDays(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** @param year within the programme's term */
    Due of(Term term, int year) {
        var rule = term.rule();
        if (rule.year() != 0 && rule.year() != year) {
            return new Due(Due.Kind.NOT_DUE, null, text(term, "Năm %d không có nhiệm vụ này.".formatted(year)));
        }
        return switch (rule.kind()) {
            case YEARLY_BEFORE -> before(term, year);
            case YEARLY_QUARTER, FIXED_QUARTER -> quarter(term, year, "");
            case YEARLY_QUARTER_ON_DEMAND -> quarter(term, year, " Không có nhu cầu thì đơn vị báo không phát sinh.");
            case QUARTER_RANGE_AFTER_EVENT -> quarter(term, year, afterEvent(rule));
            case FIXED_YEAR -> byDay(term, endOf(year), "Thời hạn là hết năm %d.".formatted(year));
            case CONTINUOUS, CONTINUOUS_ON_DEMAND ->
                new Due(
                        Due.Kind.CONTINUOUS,
                        null,
                        text(term, "Không có ngày cuối cùng; cơ quan chủ trì báo cáo tiến độ mỗi quý."));
            default -> named(term, year);
        };
    }

    /** The last day of a quarter, 1 to 4. */
    static LocalDate endOfQuarter(int year, int quarter) {
        return LocalDate.of(year, Month.of(quarter * MONTHS), 1).plusMonths(1).minusDays(1);
    }

    /** The quarter of a day, 1 to 4. */
    static int quarterOf(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS + 1;
    }

    /** A quarter as documents write it: {@code quý III năm 2023}. */
    static String quarterName(int year, int quarter) {
        return "quý %s năm %d".formatted(QUARTERS.get(quarter - 1), year);
    }

    private Due before(Term term, int year) {
        var rule = new DeadlineRule(
                DeadlineRule.Kind.YEARLY_BEFORE, null, term.rule().monthDay(), 0, 0, null);
        var deadline = deadlines.compute(rule, year, null);
        return new Due(Due.Kind.BY_DAY, deadline.lastDay(), text(term, deadline.text()));
    }

    private Due quarter(Term term, int year, String more) {
        var quarter = term.rule().quarter();
        return byDay(
                term, endOfQuarter(year, quarter), "Thời hạn là hết %s.%s".formatted(quarterName(year, quarter), more));
    }

    private static String afterEvent(DueRule rule) {
        return " Bắt đầu từ quý %s, sau khi %s; nếu việc đó đến sau thời hạn thì đề nghị cơ quan thường trực cho thêm thời gian."
                .formatted(QUARTERS.get(rule.firstQuarter() - 1), rule.event());
    }

    private Due byDay(Term term, LocalDate lastDay, String meaning) {
        var deadline = through(lastDay);
        var lastDayIs = deadline.explanation().subList(1, deadline.explanation().size());
        var steps = Stream.of(List.of(meaning), lastDayIs, deadline.warnings())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
        return new Due(Due.Kind.BY_DAY, lastDay, text(term, steps));
    }

    private Due named(Term term, int year) {
        var meaning = "Cơ quan chủ trì nêu ngày hoàn thành theo %s; chưa nêu thì thời hạn là hết ngày %s."
                .formatted(term.rule().event(), Written.day(endOf(year)));
        return new Due(Due.Kind.BY_NAMED_DAY, endOf(year), text(term, meaning));
    }

    private Deadline through(LocalDate day) {
        return deadlines.compute(DeadlineRule.through(day), day.getYear(), null);
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static String text(Term term, String meaning) {
        return "Văn bản ghi “%s”.\n%s".formatted(term.text(), meaning);
    }
}
