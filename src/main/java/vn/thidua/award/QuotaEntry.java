package vn.thidua.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.movement.NomineeKind;

/**
 * What the ledger holds of one kind of nominee in one round.
 *
 * @param maximum     how many may be awarded in this round; none is no bound
 * @param proposed    nominees in proposals that units signed
 * @param appraised   nominees that the appraisal let through
 * @param approved    nominees that the decider approved, never more than the maximum
 * @param remaining   maximum less approved; none without a bound
 * @param fewerReason why fewer were approved than an exact number asks for
 */
public record QuotaEntry(
        NomineeKind kind,
        @Nullable Integer maximum,
        int proposed,
        int appraised,
        int approved,
        @Nullable Integer remaining,
        @Nullable String fewerReason) {

    /** The same entry under another maximum, less what is approved already. */
    QuotaEntry withMaximum(int other) {
        return new QuotaEntry(kind, other, proposed, appraised, approved, other - approved, fewerReason);
    }
}
