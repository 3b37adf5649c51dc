package vn.thidua.programme.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.engine.ModelBean;
import vn.thidua.programme.Assignment;
import vn.thidua.programme.TaskReading;

/** The dates that timers and due dates of the model of a task read. */
@ModelBean
@Component
public class ReformTaskDays {

    private static final int PROGRESS_DAYS = 10;
    private static final int REMINDER_DAYS = 7;
    private static final int NAMING_WORKING_DAYS = 10;
    private static final int TAKING_WORKING_DAYS = 5;
    private static final int ESCALATION_WORKING_DAYS = 3;

    private final TaskReading reading;
    private final Reminders reminders;
    private final WorkCalendar calendar;
    private final TimerMoments moments;
    private final Clock clock;

    ReformTaskDays(TaskReading reading, Reminders reminders, WorkCalendar calendar, TimerMoments moments, Clock clock) {
        this.reading = reading;
        this.reminders = reminders;
        this.calendar = calendar;
        this.moments = moments;
        this.clock = clock;
    }

    /** When progress of the quarter is asked for: ten days before its end, on a working day. */
    public Date progress(DelegateExecution execution) {
        return progressOf(assignment(execution), 0);
    }

    /** When progress of the next quarter is asked for instead; never in the last one. */
    public Date nextProgress(DelegateExecution execution) {
        var assignment = assignment(execution);
        return assignment.lastQuarterOfYear() ? moments.never() : progressOf(assignment, 1);
    }

    /** Until when the unit names the day: ten working days, but not beyond the last day of the year. */
    public Date naming(DelegateExecution execution) {
        var term = reminders.afterWorkingDays(NAMING_WORKING_DAYS);
        var last = last(execution);
        return last.before(term) && last.toInstant().isAfter(clock.instant()) ? last : term;
    }

    /** The last moment of the last day. */
    public Date last(DelegateExecution execution) {
        return moments.endOf(dueDay(execution));
    }

    /** Seven days before the last day, on a working day; never when that day has come. */
    public Date reminder(DelegateExecution execution) {
        return reminders.early(dueDay(execution), REMINDER_DAYS);
    }

    /** When the last day is over. */
    public Date overdue(DelegateExecution execution) {
        return moments.over(dueDay(execution));
    }

    /** The third working day after the last day; never when that day has come. */
    public Date escalation(DelegateExecution execution) {
        return moments.startOfIfAhead(calendar.plusWorkingDays(dueDay(execution), ESCALATION_WORKING_DAYS));
    }

    /** Five working days from now. */
    public Date taking(DelegateExecution execution) {
        return reminders.afterWorkingDays(TAKING_WORKING_DAYS);
    }

    private Date progressOf(Assignment assignment, int quartersLater) {
        var end = assignment.endOfQuarter(quartersLater);
        return moments.startOf(calendar.workingDayUpTo(end.minusDays(PROGRESS_DAYS)));
    }

    private LocalDate dueDay(DelegateExecution execution) {
        return assignment(execution).dueDay();
    }

    private Assignment assignment(DelegateExecution execution) {
        return reading.get(CaseId.of(execution));
    }
}
