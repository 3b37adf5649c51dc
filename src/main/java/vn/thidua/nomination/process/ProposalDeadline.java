package vn.thidua.nomination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.engine.ModelBean;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposals;

/**
 * The dates timers and due dates of the nomination's models read. The unit's deadline is the round's; the appraisal's
 * is a setting in working days, as the documents name none. Reminders come on days on which somebody is at work to
 * read them.
 */
@ModelBean
@Component
public class ProposalDeadline {

    private static final int REMINDER_DAYS = 7;
    private static final int APPRAISAL_REMINDER_DAYS = 3;

    private final Proposals proposals;
    private final Rounds rounds;
    private final WorkCalendar calendar;
    private final Reminders reminders;
    private final TimerMoments moments;
    private final Clock clock;
    private final int appraisalDays;

    ProposalDeadline(
            Proposals proposals,
            Rounds rounds,
            WorkCalendar calendar,
            Reminders reminders,
            TimerMoments moments,
            Clock clock,
            @Value("${thidua.appraisal-days:20}") int appraisalDays) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.calendar = calendar;
        this.reminders = reminders;
        this.moments = moments;
        this.clock = clock;
        this.appraisalDays = appraisalDays;
    }

    /** The last moment on which the unit may sign in time. */
    public Date submission(DelegateExecution execution) {
        return moments.endOf(deadline(execution));
    }

    /** Seven days before the last day, on a working day; never for a proposal begun later than that. */
    public Date submissionReminder(DelegateExecution execution) {
        return reminders.early(deadline(execution), REMINDER_DAYS);
    }

    /** The last working day on which the unit can sign in time. */
    public Date lastReminder(DelegateExecution execution) {
        return reminders.last(deadline(execution));
    }

    /** When the appraisal should be done: a number of working days after the unit signed, however often it is saved. */
    public Date appraisal(DelegateExecution execution) {
        return moments.endOf(afterSigning(execution, appraisalDays));
    }

    /** When the lead learns that it is not; never once that moment has come, for who saves it then is late already. */
    public Date appraisalOverdue(DelegateExecution execution) {
        return moments.startOfIfAhead(afterSigning(execution, appraisalDays).plusDays(1));
    }

    /** When the appraiser is reminded; never once that day has come. */
    public Date appraisalReminder(DelegateExecution execution) {
        return moments.startOfIfAhead(afterSigning(execution, appraisalDays - APPRAISAL_REMINDER_DAYS));
    }

    private LocalDate afterSigning(DelegateExecution execution, int workingDays) {
        var proposal = proposals.get(ProposalId.of(execution.getProcessBusinessKey()));
        var signed = Objects.requireNonNull(proposal.signature(), "Appraised without a signature")
                .signedAt();
        return calendar.plusWorkingDays(LocalDate.ofInstant(signed, clock.getZone()), workingDays);
    }

    private LocalDate deadline(DelegateExecution execution) {
        var proposal = proposals.get(ProposalId.of(execution.getProcessBusinessKey()));
        return rounds.round(proposal.round()).deadline();
    }
}
