package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.AnsweringReturn.AnsweredReason;
import vn.thidua.nomination.Changes.Change;
import vn.thidua.organisation.Organisation;

/** The returns of a proposal, what the unit answered, and what changed since the last of them. */
@Service
@Transactional(readOnly = true)
public class Resubmission {

    private final Reading reading;
    private final ProposalReturns returns;
    private final Changes changes;
    private final AnsweringReturn answering;
    private final Organisation organisation;

    Resubmission(
            Reading reading,
            ProposalReturns returns,
            Changes changes,
            AnsweringReturn answering,
            Organisation organisation) {
        this.reading = reading;
        this.returns = returns;
        this.changes = changes;
        this.answering = answering;
        this.organisation = organisation;
    }

    /** One return; by the person of that name, at the signature or the appraisal. */
    public record Returned(int number, String stage, String by, Instant at, List<AnsweredReason> reasons) {}

    /** The returns, the oldest first, and what changed since the last one; empty when there was none. */
    public record Story(List<Returned> returns, List<Change> changes) {}

    /**
     * As far as it concerns the reader: what the unit's own head returned stays in the unit.
     *
     * @throws vn.thidua.refusal.Refused when the person may not read the proposal
     */
    public Story of(ProposalId id, String personId) {
        Proposal proposal = reading.read(id, personId);
        boolean own = reading.ofUnit(proposal, organisation.person(personId));
        List<ProposalReturn> told = returns.of(id).stream()
                .filter(one -> own || one.stage().equals(ProposalReturn.APPRAISAL))
                .toList();
        return new Story(
                told.stream().map(one -> returned(id, one)).toList(),
                told.isEmpty() ? List.of() : changes.since(told.get(told.size() - 1), id));
    }

    private Returned returned(ProposalId id, ProposalReturn one) {
        String by = organisation
                .findPerson(one.by())
                .map(person -> person.fullName())
                .orElse(one.by());
        return new Returned(one.number(), one.stage(), by, one.at(), answering.of(id, one));
    }
}
