package vn.thidua.award.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;

/** The dates that timers and due dates of the round's model read. */
@ModelBean
@Component
public class RoundDeadline {

    private static final int REMINDER_DAYS = 7;

    private final RoundRegister register;
    private final Reminders reminders;
    private final TimerMoments moments;

    RoundDeadline(RoundRegister register, Reminders reminders, TimerMoments moments) {
        this.register = register;
        this.reminders = reminders;
        this.moments = moments;
    }

    /** The last moment of the last day. */
    public Date closing(DelegateExecution execution) {
        return moments.endOf(deadline(execution));
    }

    /** When the deadline has passed. */
    public Date overdue(DelegateExecution execution) {
        return moments.over(deadline(execution));
    }

    /** Seven days before the last day, on a working day; never in a round opened later than that. */
    public Date reminder(DelegateExecution execution) {
        return reminders.early(deadline(execution), REMINDER_DAYS);
    }

    /** The last working day on which a proposal can be signed in time. */
    public Date lastReminder(DelegateExecution execution) {
        return reminders.last(deadline(execution));
    }

    private LocalDate deadline(DelegateExecution execution) {
        return register.get(RoundId.of(execution.getProcessBusinessKey()))
                .round()
                .deadline();
    }
}
