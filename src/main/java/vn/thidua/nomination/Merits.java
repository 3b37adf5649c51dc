package vn.thidua.nomination;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.council.CouncilSessions.LineResult;

/**
 * What a round ranks nominees by, read in bulk: a round may have thousands.
 *
 * @param votes     of the units' councils, by nominee
 * @param summaries verdicts in short, by nominee
 */
record Merits(Map<String, LineResult> votes, Map<UUID, String> summaries, Preference preference) {

    /** The nominee as the ranking sees it. */
    Candidate candidate(Proposal proposal, Nominee nominee) {
        LineResult vote = votes.get(nominee.id().toString());
        return new Candidate(
                nominee.id().toString(),
                nominee.kind(),
                Objects.requireNonNullElse(nominee.personId(), nominee.unitCode()),
                nominee.label(),
                proposal.unitCode(),
                proposal.id().toString(),
                Objects.requireNonNullElse(nominee.points(), 0),
                vote == null ? 0 : vote.votesFor(),
                vote == null ? 0 : vote.members(),
                preference.concerns(nominee),
                signedAt(proposal.signature()),
                summaries.getOrDefault(nominee.id(), ""));
    }

    private static Instant signedAt(Proposal.@Nullable Signature signature) {
        return signature == null ? Instant.MAX : signature.signedAt();
    }
}
