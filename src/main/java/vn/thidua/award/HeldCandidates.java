package vn.thidua.award;

import java.util.Collection;
import java.util.List;

/** Holds candidates for what the public says about them; given by the capability that holds the proposals. */
public interface HeldCandidates {

    /** Holds a candidate; again for the same key changes nothing but the text. */
    void hold(String nomineeId, String key, String text);

    /** What these candidates are held for because of the public, the oldest first. */
    List<HeldCandidate> of(Collection<String> nomineeIds);

    /**
     * Decides about a hold that nobody decided; a candidate that is barred stands in the round no more.
     *
     * @param document the paper the decision stands on, number and day
     * @throws vn.thidua.refusal.Refused without a reason or a document
     */
    void decide(long id, boolean barred, String reason, String document, String by);

    /**
     * One hold.
     *
     * @param decision what was decided, Vietnamese; empty while nobody decided
     */
    record HeldCandidate(long id, String label, String text, String decision) {

        /** Whether somebody decided. */
        public boolean decided() {
            return !decision.isEmpty();
        }
    }
}
