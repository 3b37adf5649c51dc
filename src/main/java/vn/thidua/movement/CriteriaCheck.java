package vn.thidua.movement;

import java.util.List;

/** Checks a subject against every criterion and exclusion of a plan that applies to it. */
public interface CriteriaCheck {

    /**
     * The verdicts in the order of the plan, exclusions last. A missing figure is {@link Verdict#NEEDS_HUMAN}, never a
     * silent pass or fail.
     *
     * @param year the year the round is about, whose figures are read unless a criterion names another
     */
    List<CriterionVerdict> check(MovementPlan plan, int year, CheckedSubject subject);
}
