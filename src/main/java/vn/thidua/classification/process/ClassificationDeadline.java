package vn.thidua.classification.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.TimerMoments;
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
    private final TimerMoments moments;

    ClassificationDeadline(ClassificationRegister register, Reminders reminders, TimerMoments moments) {
        this.register = register;
        this.reminders = reminders;
        this.moments = moments;
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
        return moments.over(selfScoreDue(execution));
    }

    /** The last moment of the unit's self-scoring. */
    public Date unitSelfScore(DelegateExecution execution) {
        var part = register.part(id(execution));
        return moments.endOf(register.get(part.classificationId()).selfScoreDue());
    }

    /** When scoring takes long. */
    public Date scoringSlow(DelegateExecution execution) {
        return reminders.afterWorkingDays(SCORING_DAYS);
    }

    /** The last moment of the unit's appeal. */
    public Date appeal(DelegateExecution execution) {
        return moments.endOf(appealLastDay(execution));
    }

    /** When the unit's window for an appeal is over. */
    public Date appealOver(DelegateExecution execution) {
        return moments.over(appealLastDay(execution));
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

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
