package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundTerm.Asked;
import vn.thidua.award.RoundTerm.Reentry;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.movement.MovementPlan;
import vn.thidua.refusal.Refused;

/** Until when a round takes proposals: the rule of its plan decides, a person only where the rule says so. */
@Component
class RoundTerms {

    private final Deadlines deadlines;
    private final Clock clock;

    RoundTerms(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What the plan says of the deadline, short: {@code hạn đến hết ngày 04/01/2025}. */
    String hint(RoundChoice choice) {
        var rule = choice.plan().submission().rule();
        return switch (rule.kind()) {
            case GUIDED -> "hạn do %s hướng dẫn".formatted(rule.event());
            case DAYS_AFTER -> "hạn %d ngày kể từ ngày %s".formatted(rule.days(), rule.event());
            case WORKING_DAYS_AFTER -> "hạn %d ngày làm việc kể từ ngày %s".formatted(rule.days(), rule.event());
            case THROUGH, BEFORE, YEARLY_THROUGH, YEARLY_BEFORE -> {
                var lastDay = deadlines.compute(rule, choice.year(), null).lastDay();
                yield "hạn đến hết ngày %s%s".formatted(day(lastDay), isPast(lastDay) ? ", đã qua" : "");
            }
        };
    }

    /** The deadline of a round opened today. */
    RoundTerm of(RoundChoice choice, Asked asked) {
        var submission = choice.plan().submission();
        refuseEventToCome(submission.rule(), asked);
        var ruled = RoundTerm.of(submission.clause(), deadlines.compute(submission.rule(), choice.year(), asked.day()));
        if (submission.rule().kind() == DeadlineRule.Kind.GUIDED) {
            refuseBadGuidance(choice, ruled.lastDay());
        }
        if (asked.reentry() != null) {
            return reentered(choice, ruled, asked.reentry());
        }
        refusePast(choice, ruled.lastDay());
        return ruled;
    }

    private void refuseEventToCome(DeadlineRule rule, Asked asked) {
        var counts = rule.kind() == DeadlineRule.Kind.DAYS_AFTER || rule.kind() == DeadlineRule.Kind.WORKING_DAYS_AFTER;
        if (counts && asked.day() != null && asked.day().isAfter(today())) {
            throw new Refused(
                    "event-to-come",
                    "Ngày %s (%s) chưa đến; đợt xét chỉ mở được từ ngày đó.".formatted(rule.event(), day(asked.day())),
                    "eventDay");
        }
    }

    private void refuseBadGuidance(RoundChoice choice, LocalDate set) {
        if (isPast(set)) {
            throw new Refused(
                    "deadline-past",
                    "Hạn nhận hồ sơ %s đã qua; hãy chọn từ hôm nay trở đi.".formatted(day(set)),
                    "deadline");
        }
        var lastDay = lastDay(choice.plan(), choice.year());
        if (set.isBefore(lastDay)) {
            throw new Refused(
                    "deadline-before-movement-ends",
                    "Phong trào kéo dài đến hết ngày %s; hãy chọn hạn nhận hồ sơ từ ngày đó trở đi."
                            .formatted(day(lastDay)),
                    "deadline");
        }
    }

    /** A movement of several years ends one of them on its last day, before it goes on. */
    private static LocalDate lastDay(MovementPlan plan, int year) {
        var lastDay = plan.window().lastDay();
        return year < lastDay.getYear() && plan.years().size() > 1 ? LocalDate.of(year, 12, 31) : lastDay;
    }

    private void refusePast(RoundChoice choice, LocalDate lastDay) {
        if (isPast(lastDay)) {
            throw new Refused(
                    "deadline-past",
                    "Hạn nhận hồ sơ là hết ngày %s (%s), đã qua nên không mở đợt xét được; với hồ sơ của năm trước hãy đánh dấu “Mở để nhập lại hồ sơ của năm trước”."
                            .formatted(day(lastDay), cited(choice)),
                    "award");
        }
    }

    /** Not before the year of the deadline is over: until then a missed deadline stays missed. */
    private RoundTerm reentered(RoundChoice choice, RoundTerm ruled, Reentry chosen) {
        if (ruled.lastDay().getYear() >= today().getYear()) {
            throw new Refused(
                    "reentry-too-early",
                    "Chỉ nhập lại hồ sơ khi năm có hạn nhận đã qua; hạn của đợt xét này là hết ngày %s (%s)."
                            .formatted(day(ruled.lastDay()), cited(choice)),
                    "reentry");
        }
        if (isPast(chosen.lastDay())) {
            throw new Refused(
                    "reentry-day-past",
                    "Ngày cuối nhập lại hồ sơ %s đã qua; hãy chọn từ hôm nay trở đi.".formatted(day(chosen.lastDay())),
                    "reentryDay");
        }
        return ruled.reentered(chosen);
    }

    private static String cited(RoundChoice choice) {
        var clause = choice.plan().submission().clause();
        return "%s: “%s”".formatted(clause.source(), clause.text());
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
