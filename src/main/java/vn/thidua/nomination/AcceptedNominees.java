package vn.thidua.nomination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundCandidates;
import vn.thidua.award.RoundId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

/** Gives a round those whom the appraisal let through. */
@Component
class AcceptedNominees implements RoundCandidates {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Verdicts verdicts;
    private final CouncilSessions sessions;
    private final Organisation organisation;

    AcceptedNominees(
            Proposals proposals,
            Nominees nominees,
            Verdicts verdicts,
            CouncilSessions sessions,
            Organisation organisation) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.sessions = sessions;
        this.organisation = organisation;
    }

    @Override
    public List<Candidate> candidates(RoundId round) {
        List<Candidate> candidates = new ArrayList<>();
        for (Proposal proposal : proposals.ofRound(round)) {
            if (proposal.state() == ProposalState.ACCEPTED) {
                candidates.addAll(candidates(proposal));
            }
        }
        return candidates;
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

    private List<Candidate> candidates(Proposal proposal) {
        Map<String, LineResult> votes = sessions.resultOf(proposal.id().toString()).stream()
                .collect(Collectors.toMap(LineResult::lineId, result -> result));
        return nominees.of(proposal.id(), State.ACCEPTED).stream()
                .map(nominee ->
                        candidate(proposal, nominee, votes.get(nominee.id().toString())))
                .toList();
    }

    private Candidate candidate(Proposal proposal, Nominee nominee, @Nullable LineResult vote) {
        Proposal.Signature signature = proposal.signature();
        Integer points = nominee.points();
        return new Candidate(
                nominee.id().toString(),
                nominee.kind(),
                nominee.label(),
                proposal.unitCode(),
                proposal.id().toString(),
                points == null ? 0 : points,
                vote == null ? 0 : vote.votesFor(),
                vote == null ? 0 : vote.members(),
                preferred(nominee),
                signature == null ? Instant.MAX : signature.signedAt(),
                verdicts.summary(nominee.id()));
    }

    /** A woman, or a collective of at least 70 percent women (NĐ 152/2025, Điều 4). */
    private boolean preferred(Nominee nominee) {
        if (nominee.personId() != null) {
            return organisation.person(nominee.personId()).woman();
        }
        List<Person> people = organisation.peopleOf(nominee.unitCode());
        long women = people.stream().filter(Person::woman).count();
        return !people.isEmpty() && women * 10 >= people.size() * 7L;
    }
}
