package vn.thidua.movement.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.movement.UnitLaunch;

/** The dates that timers and due dates of the launch's models read. */
@ModelBean
@Component
public class LaunchDeadline {

    private static final int REMINDER_DAYS = 3;

    private final LaunchRegister register;
    private final TimerMoments moments;

    LaunchDeadline(LaunchRegister register, TimerMoments moments) {
        this.register = register;
        this.moments = moments;
    }

    /** The last moment for the unit's own plan. */
    public Date plan(DelegateExecution execution) {
        var unit = register.unit(UUID.fromString(execution.getProcessBusinessKey()));
        return moments.endOf(Objects.requireNonNull(unit.planDue(), "The unit makes no plan"));
    }

    /** Three days before the units' plans are due; never when that day has come or no unit makes a plan. */
    public Date reminder(DelegateExecution execution) {
        var due = lastPlanDue(execution);
        return due == null ? moments.never() : moments.startOfIfAhead(due.minusDays(REMINDER_DAYS));
    }

    /** When the units' plans are overdue; never when no unit makes one. */
    public Date overdue(DelegateExecution execution) {
        var due = lastPlanDue(execution);
        return due == null ? moments.never() : moments.over(due);
    }

    private @Nullable LocalDate lastPlanDue(DelegateExecution execution) {
        return register.units(UUID.fromString(execution.getProcessBusinessKey())).stream()
                .map(UnitLaunch::planDue)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
