package vn.thidua.award;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;

/**
 * How many of one kind may be awarded in a round: what the ledger holds, with the words of the plan.
 *
 * @param quota the plan's number for the year; none where the document sets no bound
 */
public record RoundQuota(QuotaEntry entry, @Nullable Quota quota) {

    /** Of whom it speaks. */
    public NomineeKind kind() {
        return entry.kind();
    }

    /** In Vietnamese, with the clause: {@code tối đa 9 tập thể (000, dòng 97)}. */
    public String words() {
        return quota == null
                ? "không giới hạn số " + kindName()
                : "%s%d %s (%s)"
                        .formatted(
                                left(quota),
                                quota.number(),
                                kindName(),
                                quota.clause().source());
    }

    /**
     * The same quota with another number in the plan; what earlier rounds of the year used stays used. Only for a quota
     * the plan names.
     */
    public RoundQuota supposing(Quota other) {
        var planned = Objects.requireNonNull(quota, "The plan sets no bound");
        var maximum = Math.max(0, freeAfter(0) + other.number() - planned.number());
        return new RoundQuota(entry.withMaximum(maximum), other);
    }

    /** Whether the document names a number that is to be reached. */
    public boolean exact() {
        return quota != null && quota.rule() == Quota.Rule.EXACT;
    }

    boolean bounded() {
        return entry.maximum() != null;
    }

    boolean holds(int candidates) {
        return entry.maximum() == null || candidates <= entry.maximum();
    }

    /** Places of a bounded quota that are free after that many candidates. */
    int freeAfter(int candidates) {
        return Objects.requireNonNull(entry.maximum(), "A quota without bound has no edge") - candidates;
    }

    /** How many more of the candidates could still have been approved where the document names an exact number. */
    int missing(List<RoundLine> candidates) {
        return exact() ? Math.min(freeAfter(0), candidates.size()) - entry.approved() : 0;
    }

    String kindName() {
        return kind().label().toLowerCase(Locale.ROOT);
    }

    private String left(Quota planned) {
        var atMost = planned.rule() == Quota.Rule.MAXIMUM ? "tối đa " : "";
        return freeAfter(0) == planned.number() ? atMost : "còn %d trong %s".formatted(freeAfter(0), atMost);
    }
}
