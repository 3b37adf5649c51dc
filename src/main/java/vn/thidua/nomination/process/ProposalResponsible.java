package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.nomination.Authority;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposals;
import vn.thidua.organisation.Role;

/** Names the engine groups that do a stage, from the movement's route and the proposing unit. */
@ModelBean
@Component
public class ProposalResponsible {

    private final Proposals proposals;
    private final Authority authority;

    ProposalResponsible(Proposals proposals, Authority authority) {
        this.proposals = proposals;
        this.authority = authority;
    }

    /** The group of the role the route names for the stage: proposal, signature, appraisal. */
    public String group(DelegateExecution execution, String stage) {
        return authority.groupOf(proposal(execution), stage);
    }

    /** The lead of the appraising body. */
    public String appraisalLead(DelegateExecution execution) {
        return authority.groupOf(proposal(execution), "appraisal", Role.APPRAISAL_LEAD);
    }

    private Proposal proposal(DelegateExecution execution) {
        return proposals.get(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
