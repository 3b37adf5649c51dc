package vn.thidua.movement;

import java.util.List;

/** Checks a subject against every criterion and exclusion of a plan that applies to it. */
public interface CriteriaCheck {

    /**
     * The verdicts in the order of the plan, exclusions last. A missing figure is {@link Verdict#NEEDS_HUMAN}, never a
     * silent pass or fail.
     */
    List<CriterionVerdict> check(MovementPlan plan, CheckedSubject subject);
}
