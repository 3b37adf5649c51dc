package vn.thidua.award.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.award.Selecting;
import vn.thidua.award.SelectionPart;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;
import vn.thidua.organisation.Role;

/** Who chooses among the units below theirs, and until when. */
@ModelBean
@Component
public class SelectionCase {

    private final Selecting selecting;
    private final Rounds rounds;
    private final TimerMoments moments;

    SelectionCase(Selecting selecting, Rounds rounds, TimerMoments moments) {
        this.selecting = selecting;
        this.rounds = rounds;
        this.moments = moments;
    }

    /** The groups of those who choose for the unit. */
    public List<String> groups(DelegateExecution execution) {
        var unit = part(execution).unitCode();
        return List.of(Role.HEAD.groupAt(unit), Role.OFFICER.groupAt(unit));
    }

    /** The last moment of the last day: those chosen have to propose by then. */
    public Date due(DelegateExecution execution) {
        return moments.endOf(rounds.round(part(execution).round()).deadline());
    }

    private SelectionPart part(DelegateExecution execution) {
        return selecting.part(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
