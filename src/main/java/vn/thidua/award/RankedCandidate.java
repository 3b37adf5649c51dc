package vn.thidua.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.RoundCandidates.Candidate;

/**
 * A candidate with its place among those of its kind.
 *
 * @param rank               from 1; equal for those that nothing tells apart
 * @param tiedGroup          number, from 1, of the group with equal points and votes; none for somebody alone
 * @param explanation        why this place, Vietnamese, naming whom the candidate is tied with
 * @param explanationForUnit the same without the names of other units' nominees
 */
public record RankedCandidate(
        Candidate candidate,
        int rank,
        Place place,
        @Nullable Integer tiedGroup,
        String explanation,
        String explanationForUnit) {

    /** Where a candidate stands to the quota. */
    public enum Place {
        INSIDE("Trong chỉ tiêu"),
        /** Tied across the edge of the quota: the decider chooses. */
        AT_EDGE("Ngang nhau ở mép chỉ tiêu"),
        OUTSIDE("Ngoài chỉ tiêu");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }
}
