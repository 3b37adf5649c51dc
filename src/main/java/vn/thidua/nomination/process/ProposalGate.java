package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.ProposalState;
import vn.thidua.nomination.Proposals;

/** Answers the gateways of the nomination's models from the proposal's row. */
@ModelBean
@Component
public class ProposalGate {

    private final Proposals proposals;

    ProposalGate(Proposals proposals) {
        this.proposals = proposals;
    }

    /** Whether the proposal is in the state of that name. */
    public boolean is(DelegateExecution execution, String state) {
        return proposal(execution).state() == ProposalState.valueOf(state);
    }

    /** Whether the officer handed the dossier on; otherwise it was only kept. */
    public boolean finished(DelegateExecution execution) {
        return !proposal(execution).state().withUnit();
    }

    /** Whether a late proposal still waits for the lead's word. */
    public boolean late(DelegateExecution execution) {
        Proposal proposal = proposal(execution);
        return proposal.late() && !proposal.admitted();
    }

    private Proposal proposal(DelegateExecution execution) {
        return proposals.get(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
