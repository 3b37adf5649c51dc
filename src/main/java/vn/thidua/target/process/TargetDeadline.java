package vn.thidua.target.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;
import vn.thidua.target.TargetRegister;

/** The dates that timers and due dates of the models of targets read. */
@ModelBean
@Component
public class TargetDeadline {

    private static final int REMINDER_DAYS = 7;

    private final TargetRegister register;
    private final TimerMoments moments;

    TargetDeadline(TargetRegister register, TimerMoments moments) {
        this.register = register;
        this.moments = moments;
    }

    /** The last moment for a report. */
    public Date due(DelegateExecution execution) {
        var report = register.report(id(execution));
        return moments.endOf(register.year(report.yearId()).lastDay());
    }

    /** Seven days before the last day; never when that day has come, since the units have just been told. */
    public Date reminder(DelegateExecution execution) {
        return moments.startOfIfAhead(register.year(id(execution)).lastDay().minusDays(REMINDER_DAYS));
    }

    /** When reports are overdue. */
    public Date overdue(DelegateExecution execution) {
        return moments.over(register.year(id(execution)).lastDay());
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
