package vn.thidua.figures.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.Reminders;
import vn.thidua.engine.ModelBean;
import vn.thidua.figures.FigureRequests;

/** The dates that timers and due dates of requests for figures read. */
@ModelBean
@Component
public class FigureRequestDeadline {

    private final FigureRequests requests;
    private final Reminders reminders;
    private final Clock clock;

    FigureRequestDeadline(FigureRequests requests, Reminders reminders, Clock clock) {
        this.requests = requests;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** The last moment for an agency's figures. */
    public Date handIn(DelegateExecution execution) {
        var answer = requests.answer(id(execution));
        return Date.from(
                endOf(requests.get(answer.requestId()).due()).minusSeconds(1).toInstant());
    }

    /** The working day before the last day; never when it has come. */
    public Date reminder(DelegateExecution execution) {
        return reminders.early(requests.get(id(execution)).due(), 1);
    }

    /** When figures are overdue. */
    public Date overdue(DelegateExecution execution) {
        return Date.from(endOf(requests.get(id(execution)).due()).toInstant());
    }

    private ZonedDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone());
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
