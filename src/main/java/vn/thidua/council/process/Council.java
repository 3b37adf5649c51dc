package vn.thidua.council.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.Reminders;
import vn.thidua.council.CouncilAgenda;
import vn.thidua.council.CouncilVote;
import vn.thidua.engine.ModelBean;
import vn.thidua.organisation.Role;

/** What the model asks about a council, {@code council} in expressions; answered from the tables. */
@ModelBean
@Component
public class Council {

    private static final int REMINDER_WORKING_DAYS = 1;
    private static final int OVERDUE_WORKING_DAYS = 3;

    private final CouncilAgenda agenda;
    private final CouncilVote vote;
    private final Reminders reminders;

    Council(CouncilAgenda agenda, CouncilVote vote, Reminders reminders) {
        this.agenda = agenda;
        this.vote = vote;
        this.reminders = reminders;
    }

    /** The group of those who keep the minutes of the unit's council. */
    public String secretaries(DelegateExecution execution) {
        return Role.COUNCIL_SECRETARY.groupAt(agenda.unitOf(execution.getProcessBusinessKey()));
    }

    /** Whether enough members came to the newest session. */
    public boolean quorate(DelegateExecution execution) {
        return vote.open(execution.getProcessBusinessKey());
    }

    /** Ids of the members who have something to vote on. */
    public List<String> voters(DelegateExecution execution) {
        return vote.voters(execution.getProcessBusinessKey());
    }

    /** When members who have not voted are reminded: a working day after they were asked. */
    public Date ballotReminder(DelegateExecution execution) {
        return reminders.afterWorkingDays(REMINDER_WORKING_DAYS);
    }

    /** Until when members vote, and when the secretaries learn which ballots are missing: three working days later. */
    public Date ballotsOverdue(DelegateExecution execution) {
        return reminders.afterWorkingDays(OVERDUE_WORKING_DAYS);
    }
}
