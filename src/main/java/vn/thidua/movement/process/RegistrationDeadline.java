package vn.thidua.movement.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.RegistrationRegister;

/** The dates that timers and due dates of the registration's models read. */
@ModelBean
@Component
public class RegistrationDeadline {

    private static final int REMINDER_DAYS = 7;
    /** A default of ours: the document gives parents no term of their own. */
    private static final int CONSOLIDATING_DAYS = 5;

    private final RegistrationRegister register;
    private final WorkCalendar calendar;
    private final TimerMoments moments;

    RegistrationDeadline(RegistrationRegister register, WorkCalendar calendar, TimerMoments moments) {
        this.register = register;
        this.calendar = calendar;
        this.moments = moments;
    }

    /** The last moment on which the unit registers. */
    public Date unit(DelegateExecution execution) {
        var unit = register.unit(id(execution));
        return moments.endOf(register.get(unit.registrationId()).lastDay());
    }

    /** Seven days before the last day; never when that day has come. */
    public Date reminder(DelegateExecution execution) {
        return moments.startOfIfAhead(lastDay(execution).minusDays(REMINDER_DAYS));
    }

    /** When the term is over. */
    public Date closing(DelegateExecution execution) {
        return moments.over(lastDay(execution));
    }

    /** The last moment for parents to put registrations together. */
    public Date consolidating(DelegateExecution execution) {
        return moments.endOf(consolidatingDay(execution));
    }

    /** When the receiver goes on without what parents have not put together. */
    public Date consolidatingOver(DelegateExecution execution) {
        return moments.over(consolidatingDay(execution));
    }

    private LocalDate consolidatingDay(DelegateExecution execution) {
        return calendar.plusWorkingDays(lastDay(execution), CONSOLIDATING_DAYS);
    }

    private LocalDate lastDay(DelegateExecution execution) {
        return register.get(id(execution)).lastDay();
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
