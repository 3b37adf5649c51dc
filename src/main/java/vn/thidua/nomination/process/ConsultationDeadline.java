package vn.thidua.nomination.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;
import vn.thidua.nomination.Consultations;

/** The dates that timers and due dates of a question to another body read. */
@ModelBean
@Component
public class ConsultationDeadline {

    private final Consultations consultations;
    private final Reminders reminders;
    private final TimerMoments moments;

    ConsultationDeadline(Consultations consultations, Reminders reminders, TimerMoments moments) {
        this.consultations = consultations;
        this.reminders = reminders;
        this.moments = moments;
    }

    /** The last moment of the last day. */
    public Date answer(DelegateExecution execution) {
        return moments.endOf(lastDay(execution));
    }

    /** The working day before the last day; never when it has come. */
    public Date reminder(DelegateExecution execution) {
        return reminders.early(lastDay(execution), 1);
    }

    /** When the answer is overdue. */
    public Date overdue(DelegateExecution execution) {
        return moments.over(lastDay(execution));
    }

    private LocalDate lastDay(DelegateExecution execution) {
        var question = consultations.get(UUID.fromString(execution.getProcessBusinessKey()));
        return Objects.requireNonNull(question.term(), "The question was not sent")
                .due();
    }
}
