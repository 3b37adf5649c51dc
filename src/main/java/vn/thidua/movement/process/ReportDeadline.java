package vn.thidua.movement.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.ReportCase;
import vn.thidua.movement.ReportRegister;

/** The dates that timers and due dates of the models of periodic reports read. */
@ModelBean
@Component
public class ReportDeadline {

    private static final int PREPARING_DAYS = 30;
    private static final int REMINDER_DAYS = 7;

    private final ReportRegister register;
    private final TimerMoments moments;

    ReportDeadline(ReportRegister register, TimerMoments moments) {
        this.register = register;
        this.moments = moments;
    }

    /** When the reports are asked for: thirty days before they are due, or at once. */
    public Date opening(DelegateExecution execution) {
        return moments.startOf(report(execution).due().minusDays(PREPARING_DAYS));
    }

    /** The last moment for the unit's report. */
    public Date unit(DelegateExecution execution) {
        var unit = register.unit(id(execution));
        return moments.endOf(register.get(unit.reportId()).due());
    }

    /** Seven days before the reports are due; never when that day has come. */
    public Date reminder(DelegateExecution execution) {
        return moments.startOfIfAhead(report(execution).due().minusDays(REMINDER_DAYS));
    }

    /** When reports are overdue. */
    public Date overdue(DelegateExecution execution) {
        return moments.over(report(execution).due());
    }

    private ReportCase report(DelegateExecution execution) {
        return register.get(id(execution));
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
