package vn.thidua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.engine.TaskCases;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposals;
import vn.thidua.nomination.Reading;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/**
 * Who sees which case. A proposal is shown to those who may read it, a round to those who see all of it, any other case to
 * those who have or had work of it and to the managers of the province. What is not shown does not exist.
 */
@Service
@Transactional(readOnly = true)
public class CaseReading {

    private final CaseFlows flows;
    private final TaskCases tasks;
    private final Proposals proposals;
    private final Reading reading;
    private final RoundRegister rounds;
    private final Organisation organisation;

    CaseReading(
            CaseFlows flows,
            TaskCases tasks,
            Proposals proposals,
            Reading reading,
            RoundRegister rounds,
            Organisation organisation) {
        this.flows = flows;
        this.tasks = tasks;
        this.proposals = proposals;
        this.reading = reading;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /**
     * A case as the person may see it.
     *
     * @param proposal the proposal it is, if it is one
     * @param round    the round it is, if it is one
     * @param flow     none where the engine does not know it
     */
    public record Case(Optional<Proposal> proposal, Optional<RoundDetails> round, Optional<CaseFlow> flow) {}

    /**
     * The case with that business key, or that the work with that id belongs to.
     *
     * @throws Refused as not found, whether it does not exist or is not for this person
     */
    public Case read(String caseOrTask, String personId) {
        var person = organisation.findPerson(personId).filter(Person::mayLogIn).orElseThrow(CaseReading::notFound);
        var key = tasks.keyOf(caseOrTask).orElse(caseOrTask);
        var id = uuid(key);
        if (id.map(ProposalId::new).flatMap(proposals::find).isPresent()) {
            var proposal = reading.find(new ProposalId(id.orElseThrow()), personId);
            return new Case(
                    Optional.of(proposal.orElseThrow(CaseReading::notFound)), Optional.empty(), flows.find(key));
        }
        var round = id.flatMap(found -> rounds.findFor(new RoundId(found), personId));
        var flow = flows.find(key).filter(found -> maySee(found, round, person));
        return new Case(Optional.empty(), round, Optional.of(flow.orElseThrow(CaseReading::notFound)));
    }

    private boolean maySee(CaseFlow flow, Optional<RoundDetails> round, Person person) {
        var province = organisation.provinceOf(person.unitCode()).code();
        if (!flow.province().equals(province)) {
            return false;
        }
        return round.filter(found -> rounds.seesAll(found.id(), person.id())).isPresent()
                || person.holds(Role.MANAGER) && person.unitCode().equals(province)
                || flows.concerns(flow.caseKey(), person.id(), List.copyOf(person.groups()));
    }

    private static Optional<UUID> uuid(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Refused notFound() {
        return new Refused(
                "case-not-found",
                "Không tìm thấy hồ sơ này trong phạm vi công việc của bạn; hãy kiểm tra lại địa chỉ hoặc hỏi người giao việc.");
    }
}
