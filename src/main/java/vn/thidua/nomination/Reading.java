package vn.thidua.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Who may read a proposal: the proposing unit, the unit of its council and signature, and once signed the body that appraises it, the decider, the clerk and managers. */
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
        Person person = organisation.person(personId);
        return Stream.of(person.unitCode(), speakingUnitOf(person))
                .distinct()
                .flatMap(unit -> proposals.ofUnit(unit).stream())
                .sorted(Comparator.comparing(Proposal::openedAt).reversed())
                .toList();
    }

    /**
     * A proposal the person may read.
     *
     * @throws Refused as not found, whether it does not exist or is somebody else's: who asks learns nothing more
     */
    public Proposal read(ProposalId id, String personId) {
        return find(id, personId)
                .orElseThrow(() -> new Refused(
                        "proposal-not-found",
                        "Không tìm thấy hồ sơ này trong phạm vi đơn vị của bạn; hãy kiểm tra lại."));
    }

    /** The proposal with that id, if the person may read it. */
    public Optional<Proposal> find(ProposalId id, String personId) {
        return proposals.find(id).filter(proposal -> maySee(proposal, organisation.person(personId)));
    }

    boolean maySee(Proposal proposal, Person person) {
        if (person.roles().isEmpty() || !organisation.sharesProvince(person.id(), proposal.unitCode())) {
            return false;
        }
        boolean submitted = proposal.signature() != null;
        return ofUnit(proposal, person)
                || submitted
                        && (does(List.of("appraisal", "decision", "issue"), proposal, person)
                                || person.holds(Role.MANAGER));
    }

    /** Whether the person is of the proposing unit, or of the unit of its council or signature. */
    boolean ofUnit(Proposal proposal, Person person) {
        return person.unitCode().equals(proposal.unitCode())
                || speakingUnitOf(person).equals(proposal.unitCode())
                || does(List.of("council", "signature"), proposal, person);
    }

    private boolean does(List<String> stages, Proposal proposal, Person person) {
        return stages.stream()
                .filter(stage -> authority.has(proposal, stage))
                .anyMatch(stage -> person.actsAt(authority.unitOf(proposal, stage)));
    }

    private String speakingUnitOf(Person person) {
        return organisation.speakingUnit(person.unitCode()).code();
    }
}
