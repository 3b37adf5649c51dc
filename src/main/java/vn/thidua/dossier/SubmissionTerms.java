package vn.thidua.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.dossier.LegalCard.Until;
import vn.thidua.movement.MovementPlan;
import vn.thidua.refusal.Refused;

/** Until when proposals are received as the plan alone says it, before there is a round. */
@Component
class SubmissionTerms {

    private final Deadlines deadlines;

    SubmissionTerms(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Until of(MovementPlan plan) {
        var rule = plan.submission().rule();
        return switch (rule.kind()) {
            case GUIDED -> unknown(plan, "Ngày cuối cùng do %s hướng dẫn.".formatted(rule.event()));
            case DAYS_AFTER -> unknown(plan, "%d ngày kể từ ngày %s.".formatted(rule.days(), rule.event()));
            case WORKING_DAYS_AFTER ->
                unknown(plan, "%d ngày làm việc kể từ ngày %s.".formatted(rule.days(), rule.event()));
            case THROUGH, BEFORE, YEARLY_THROUGH, YEARLY_BEFORE -> computed(plan, rule);
        };
    }

    private Until computed(MovementPlan plan, DeadlineRule rule) {
        try {
            var deadline = deadlines.compute(rule, plan.year(), null);
            return new Until(
                    deadline.lastDay(),
                    Stream.concat(deadline.explanation().stream(), deadline.warnings().stream())
                            .toList(),
                    plan.submission().clause());
        } catch (Refused noCalendar) {
            return unknown(plan, noCalendar.sentence());
        }
    }

    private static Until unknown(MovementPlan plan, String why) {
        return new Until(null, List.of(why), plan.submission().clause());
    }
}
