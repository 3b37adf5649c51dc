package vn.thidua.figures.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;
import vn.thidua.figures.FigureRequests;

/** The dates that timers and due dates of requests for figures read. */
@ModelBean
@Component
public class FigureRequestDeadline {

    private final FigureRequests requests;
    private final Reminders reminders;
    private final TimerMoments moments;

    FigureRequestDeadline(FigureRequests requests, Reminders reminders, TimerMoments moments) {
        this.requests = requests;
        this.reminders = reminders;
        this.moments = moments;
    }

    /** The last moment for an agency's figures. */
    public Date handIn(DelegateExecution execution) {
        var answer = requests.answer(id(execution));
        return moments.endOf(requests.get(answer.requestId()).due());
    }

    /** The working day before the last day; never when it has come. */
    public Date reminder(DelegateExecution execution) {
        return reminders.early(requests.get(id(execution)).due(), 1);
    }

    /** When figures are overdue. */
    public Date overdue(DelegateExecution execution) {
        return moments.over(requests.get(id(execution)).due());
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
