package vn.thidua.nomination;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Who may read a proposal: the proposing unit, the body that appraises it, the decider, the clerk and managers. */
@Service
@Transactional(readOnly = true)
public class Reading {

    private final Organisation organisation;
    private final Proposals proposals;
    private final Authority authority;

    Reading(Organisation organisation, Proposals proposals, Authority authority) {
        this.organisation = organisation;
        this.proposals = proposals;
        this.authority = authority;
    }

    /** Proposals of the person's own unit, the newest first. */
    public List<Proposal> ownUnit(String personId) {
        return proposals.ofUnit(unitOf(organisation.person(personId)));
    }

    /**
     * A proposal the person may read.
     *
     * @throws Refused as not found, whether it does not exist or is somebody else's: who asks learns nothing more
     */
    public Proposal read(ProposalId id, String personId) {
        return proposals
                .find(id)
                .filter(proposal -> maySee(proposal, organisation.person(personId)))
                .orElseThrow(() -> new Refused(
                        "proposal-not-found",
                        "Không tìm thấy hồ sơ này trong phạm vi đơn vị của bạn; hãy kiểm tra lại."));
    }

    private boolean maySee(Proposal proposal, Person person) {
        if (unitOf(person).equals(proposal.unitCode())) {
            return !person.roles().isEmpty();
        }
        boolean submitted = proposal.signature() != null;
        return submitted && (isStageOf(proposal, person) || person.holds(Role.MANAGER));
    }

    private boolean isStageOf(Proposal proposal, Person person) {
        return List.of("appraisal", "decision", "issue").stream()
                .filter(stage -> authority.has(proposal, stage))
                .anyMatch(stage -> authority.unitOf(proposal, stage).equals(person.unitCode())
                        && !person.roles().isEmpty());
    }

    private String unitOf(Person person) {
        return organisation.speakingUnit(person.unitCode()).code();
    }
}
