package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/** A ranked candidate and, once the decider answered, the answer. */
public record RoundLine(RankedCandidate ranked, @Nullable Answer answer) {

    /** The decider's answer about one nominee; the reason may be empty. */
    public record Answer(String nomineeId, boolean approved, String reason) {}

    /** The nominee. */
    public String nomineeId() {
        return ranked.candidate().nomineeId();
    }

    /** Whether the decider approved the nominee. */
    public boolean approved() {
        return answer != null && answer.approved();
    }
}
