package vn.thidua.award.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.engine.ModelBean;

/** The dates that timers and due dates of the round's model read. */
@ModelBean
@Component
public class RoundDeadline {

    private static final int REMINDER_DAYS = 7;
    private static final int NEVER_YEARS = 100;

    private final RoundRegister register;
    private final Clock clock;

    RoundDeadline(RoundRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The last moment of the last day. */
    public Date closing(DelegateExecution execution) {
        return date(startOf(deadline(execution).plusDays(1)).minusSeconds(1));
    }

    /** When the deadline has passed. */
    public Date overdue(DelegateExecution execution) {
        return date(startOf(deadline(execution).plusDays(1)));
    }

    /**
     * Seven days before the last day. A round opened later than that has just told the units its deadline: its reminder
     * is put where it never comes.
     */
    public Date reminder(DelegateExecution execution) {
        var reminder = startOf(deadline(execution).minusDays(REMINDER_DAYS));
        return date(reminder.toInstant().isAfter(clock.instant()) ? reminder : reminder.plusYears(NEVER_YEARS));
    }

    private LocalDate deadline(DelegateExecution execution) {
        return register.get(RoundId.of(execution.getProcessBusinessKey()))
                .round()
                .deadline();
    }

    private ZonedDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone());
    }

    private static Date date(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }
}
