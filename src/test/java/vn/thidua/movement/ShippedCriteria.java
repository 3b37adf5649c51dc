package vn.thidua.movement;

import java.util.Set;
import vn.thidua.figures.FiguresInForce;
import vn.thidua.figures.Metrics;
import vn.thidua.organisation.Organisation;

/** Criteria of a shipped plan, checked on the figures a test has. */
public final class ShippedCriteria {

    private ShippedCriteria() {}

    /** Those of the plan that read one of the metrics, whatever plan is asked about. */
    public static CriteriaCheck reading(
            MovementPlan plan, Set<String> metrics, Organisation organisation, FiguresInForce figures) {
        var checker = new CriteriaChecker(organisation, figures, new Metrics());
        var read = TrialPlans.touched(plan, Set.of(), metrics);
        return (any, year, subject) -> checker.check(read, year, subject);
    }
}
