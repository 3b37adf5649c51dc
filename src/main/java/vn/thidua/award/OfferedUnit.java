package vn.thidua.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.Selection.Pick;
import vn.thidua.movement.Verdict;
import vn.thidua.organisation.Unit;

/**
 * A unit that may be chosen to propose.
 *
 * @param verdict what the figures say of it; none where the plan names no criterion to be chosen by
 */
public record OfferedUnit(Unit unit, Pick pick, @Nullable CriterionVerdict verdict) {

    /** Whether it may be chosen without a reason. */
    public boolean passes() {
        return verdict == null || verdict.verdict() == Verdict.PASS;
    }

    /** A unit somebody chose, the reason may be empty. */
    public record Chosen(String unitCode, String reason) {}
}
