package vn.thidua.award.process;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;

/** When an answer from outside is asked after: a setting, as no document names it. */
@ModelBean
@Component
public class OutsideDeadline {

    private final RoundRegister register;
    private final Deadlines deadlines;
    private final TimerMoments moments;
    private final int days;

    OutsideDeadline(
            RoundRegister register,
            Deadlines deadlines,
            TimerMoments moments,
            @Value("${thidua.outside-answer-days:30}") int workingDays) {
        this.register = register;
        this.deadlines = deadlines;
        this.moments = moments;
        this.days = workingDays;
    }

    /** The end of so many working days after the list was sent. */
    public Date silence(DelegateExecution execution) {
        var details = register.get(RoundId.of(execution.getProcessBusinessKey()));
        var sent = Objects.requireNonNull(details.forwarding(), "The list was not forwarded");
        var rule = new DeadlineRule(DeadlineRule.Kind.WORKING_DAYS_AFTER, null, null, 0, days, "trình danh sách");
        var lastDay =
                deadlines.compute(rule, details.round().year(), sent.date()).lastDay();
        return moments.over(lastDay);
    }
}
