package vn.thidua.classification.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.Reminders;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.engine.ModelBean;

/** The dates that timers and due dates of the classification's models read. */
@ModelBean
@Component
public class ClassificationDeadline {

    private static final int REMINDER_DAYS = 7;
    /** No document says how long scoring and answering may take: the software's own patience, in working days. */
    private static final int SCORING_DAYS = 15;

    private static final int ANSWERING_DAYS = 5;

    private final ClassificationRegister register;
    private final Reminders reminders;
    private final Clock clock;

    ClassificationDeadline(ClassificationRegister register, Reminders reminders, Clock clock) {
        this.register = register;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Seven days before the self-scoring ends, on a working day. */
    public Date reminder(DelegateExecution execution) {
        return reminders.early(selfScoreDue(execution), REMINDER_DAYS);
    }

    /** The last working day of the self-scoring. */
    public Date lastReminder(DelegateExecution execution) {
        return reminders.last(selfScoreDue(execution));
    }

    /** When the self-scoring is over. */
    public Date selfScoringOver(DelegateExecution execution) {
        return startOf(selfScoreDue(execution).plusDays(1));
    }

    /** The last moment of the unit's self-scoring. */
    public Date unitSelfScore(DelegateExecution execution) {
        var part = register.part(id(execution));
        return endOf(register.get(part.classificationId()).selfScoreDue());
    }

    /** When scoring takes long. */
    public Date scoringSlow(DelegateExecution execution) {
        return reminders.afterWorkingDays(SCORING_DAYS);
    }

    /** The last moment of the unit's appeal. */
    public Date appeal(DelegateExecution execution) {
        return endOf(appealLastDay(execution));
    }

    /** When the unit's window for an appeal is over. */
    public Date appealOver(DelegateExecution execution) {
        return startOf(appealLastDay(execution).plusDays(1));
    }

    /** When answering an appeal takes long. */
    public Date answerSlow(DelegateExecution execution) {
        return reminders.afterWorkingDays(ANSWERING_DAYS);
    }

    private LocalDate selfScoreDue(DelegateExecution execution) {
        return register.get(id(execution)).selfScoreDue();
    }

    private LocalDate appealLastDay(DelegateExecution execution) {
        return Objects.requireNonNull(register.part(id(execution)).appealLastDay(), "The unit was told nothing yet");
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private Date endOf(LocalDate day) {
        return Date.from(startOf(day.plusDays(1)).toInstant().minusSeconds(1));
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
