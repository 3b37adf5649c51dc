package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Rounds.Round;
import vn.thidua.document.OfficialDocument;

/**
 * A round with what happened to it so far.
 *
 * @param deadlineExplanation how the deadline comes about, Vietnamese, a sentence a line
 * @param issueUnit    unit whose clerk numbers the decision
 * @param closedOn     day it stopped taking proposals
 * @param submission   the tờ trình to the decider
 * @param returnReason why the decider gave the list back; none once it is submitted again
 * @param forwarding   the tờ trình to a body outside that decides
 * @param resolvedOn   day the decider answered the last line, or the answer from outside was recorded
 * @param resolvedAs   the decider's signature block of that moment, a line each; empty where nobody decided here
 * @param decision     the decision; none while not issued and when nobody was awarded
 */
public record RoundDetails(
        Round round,
        List<String> deadlineExplanation,
        RoundStage stage,
        TieRule tieRule,
        String issueUnit,
        @Nullable LocalDate closedOn,
        @Nullable OfficialDocument submission,
        @Nullable String returnReason,
        @Nullable OfficialDocument forwarding,
        @Nullable LocalDate resolvedOn,
        String resolvedAs,
        @Nullable OfficialDocument decision) {

    /** The round's id. */
    public RoundId id() {
        return round.id();
    }
}
