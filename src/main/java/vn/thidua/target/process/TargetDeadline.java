package vn.thidua.target.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.target.TargetRegister;

/** The dates that timers and due dates of the models of targets read. */
@ModelBean
@Component
public class TargetDeadline {

    private static final int REMINDER_DAYS = 7;
    private static final int NEVER_YEARS = 100;

    private final TargetRegister register;
    private final Clock clock;

    TargetDeadline(TargetRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The last moment for a report. */
    public Date due(DelegateExecution execution) {
        var report = register.report(id(execution));
        var after = register.year(report.yearId()).lastDay().plusDays(1);
        return Date.from(startOf(after).toInstant().minusSeconds(1));
    }

    /** Seven days before the last day; never when that day has come, since the units have just been told. */
    public Date reminder(DelegateExecution execution) {
        var day = register.year(id(execution)).lastDay().minusDays(REMINDER_DAYS);
        var today = LocalDate.now(clock);
        return today.isBefore(day) ? startOf(day) : startOf(today.plusYears(NEVER_YEARS));
    }

    /** When reports are overdue. */
    public Date overdue(DelegateExecution execution) {
        return startOf(register.year(id(execution)).lastDay().plusDays(1));
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
