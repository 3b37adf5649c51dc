package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundCandidates;
import vn.thidua.award.RoundId;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.organisation.Organisation;

/** Gives a round those whom the appraisal let through. */
@Component
class AcceptedNominees implements RoundCandidates {

    private final Proposals proposals;
    private final Nominees nominees;
    private final RoundMerits merits;
    private final Organisation organisation;

    AcceptedNominees(Proposals proposals, Nominees nominees, RoundMerits merits, Organisation organisation) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.merits = merits;
        this.organisation = organisation;
    }

    /** Read in bulk: a round may have thousands. */
    @Override
    public List<Candidate> candidates(RoundId round) {
        List<Proposal> accepted = proposals.ofRound(round).stream()
                .filter(proposal -> proposal.state() == ProposalState.ACCEPTED)
                .toList();
        Merits read = merits.of(round, accepted);
        Map<ProposalId, List<Nominee>> standing = nominees.ofRound(round, State.ACCEPTED);
        return accepted.stream()
                .flatMap(proposal -> standing.getOrDefault(proposal.id(), List.of()).stream()
                        .map(nominee -> read.candidate(proposal, nominee)))
                .toList();
    }

    @Override
    public List<Unfinished> unfinished(RoundId round) {
        return proposals.ofRound(round).stream()
                .filter(proposal -> proposal.state().live() && proposal.state() != ProposalState.ACCEPTED)
                .map(proposal -> new Unfinished(
                        proposal.id().toString(),
                        "%s - %s"
                                .formatted(
                                        organisation.unit(proposal.unitCode()).name(),
                                        proposal.state().label())))
                .toList();
    }
}
