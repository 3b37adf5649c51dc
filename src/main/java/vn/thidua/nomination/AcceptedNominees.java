package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundCandidates;
import vn.thidua.award.RoundId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.organisation.Organisation;

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

    /** Read in bulk: a round may have thousands. */
    @Override
    public List<Candidate> candidates(RoundId round) {
        List<Proposal> accepted = proposals.ofRound(round).stream()
                .filter(proposal -> proposal.state() == ProposalState.ACCEPTED)
                .toList();
        Map<String, LineResult> votes = sessions.resultsOf(
                accepted.stream().map(proposal -> proposal.id().toString()).toList());
        Map<UUID, String> summaries = verdicts.summaries(round);
        Map<ProposalId, List<Nominee>> standing = nominees.ofRound(round, State.ACCEPTED);
        Preference preference = Preference.of(organisation);
        return accepted.stream()
                .flatMap(proposal -> standing.getOrDefault(proposal.id(), List.of()).stream()
                        .map(nominee -> candidate(
                                proposal,
                                nominee,
                                votes.get(nominee.id().toString()),
                                preference.concerns(nominee),
                                summaries.getOrDefault(nominee.id(), ""))))
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

    private static Candidate candidate(
            Proposal proposal, Nominee nominee, @Nullable LineResult vote, boolean preferred, String summary) {
        Proposal.Signature signature = proposal.signature();
        Integer points = nominee.points();
        return new Candidate(
                nominee.id().toString(),
                nominee.kind(),
                Objects.requireNonNullElse(nominee.personId(), nominee.unitCode()),
                nominee.label(),
                proposal.unitCode(),
                proposal.id().toString(),
                points == null ? 0 : points,
                vote == null ? 0 : vote.votesFor(),
                vote == null ? 0 : vote.members(),
                preferred,
                signature == null ? Instant.MAX : signature.signedAt(),
                summary);
    }
}
