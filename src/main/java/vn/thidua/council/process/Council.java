package vn.thidua.council.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilAgenda;
import vn.thidua.council.CouncilVote;
import vn.thidua.engine.ModelBean;
import vn.thidua.organisation.Role;

/** What the model asks about a council, {@code council} in expressions; answered from the tables. */
@ModelBean
@Component
public class Council {

    private final CouncilAgenda agenda;
    private final CouncilVote vote;

    Council(CouncilAgenda agenda, CouncilVote vote) {
        this.agenda = agenda;
        this.vote = vote;
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
}
