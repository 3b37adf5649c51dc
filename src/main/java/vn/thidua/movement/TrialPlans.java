package vn.thidua.movement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.thidua.figures.Metrics;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.movement.MovementPlan.Formulas;
import vn.thidua.refusal.Refused;

/** Plans of which a criterion has other expressions, to be tried and never kept. */
@Service
public class TrialPlans {

    private final CriterionRules rules;

    TrialPlans(Metrics metrics) {
        rules = new CriterionRules(metrics);
    }

    /**
     * The plan with only those of its criteria that a trial touches: these, those that read one of the metrics, and the
     * alternatives of both. Whatever the others find stays as it is.
     */
    public static MovementPlan touched(MovementPlan plan, Set<String> criteria, Set<String> metrics) {
        var touched = plan.criteria().stream()
                .filter(criterion -> criteria.contains(criterion.code())
                        || criterion.metrics().stream().anyMatch(metrics::contains))
                .toList();
        var alternatives = touched.stream().map(Criterion::alternative).collect(Collectors.toSet());
        return plan.withCriteria(plan.criteria().stream()
                .filter(criterion -> touched.contains(criterion)
                        || criterion.alternative() != null && alternatives.contains(criterion.alternative()))
                .toList());
    }

    /**
     * The plan with these expressions in place of its own.
     *
     * @param others by criterion code; those of a criterion have places the criterion has
     * @throws Refused when an expression could not stand in a plan, with its place and the reason
     */
    public MovementPlan with(MovementPlan plan, Map<String, List<CriterionExpression>> others) {
        return plan.withCriteria(plan.criteria().stream()
                .map(criterion -> with(criterion, others.getOrDefault(criterion.code(), List.of())))
                .toList());
    }

    private Criterion with(Criterion criterion, List<CriterionExpression> others) {
        if (others.isEmpty()) {
            return criterion;
        }
        var changed = criterion.with(formulas(criterion, others));
        rules.problems(criterion.code(), changed).stream().findFirst().ifPresent(problem -> {
            throw new Refused(
                    "expression-invalid",
                    "Điều kiện thử của tiêu chí %s không dùng được: %s; hãy sửa lại điều kiện."
                            .formatted(criterion.code(), problem.reason()),
                    problem.path());
        });
        return changed;
    }

    private static Formulas formulas(Criterion criterion, List<CriterionExpression> others) {
        var byPlace = others.stream()
                .collect(Collectors.toMap(CriterionExpression::place, Function.identity(), (one, later) -> later));
        var all = CriterionExpression.of(criterion).stream()
                .map(own -> byPlace.getOrDefault(own.place(), own))
                .toList();
        var applies = all.stream()
                .filter(one -> one.place().equals("applies"))
                .map(CriterionExpression::text)
                .findFirst()
                .orElse(null);
        return new Formulas(
                applies,
                texts(all, "passes/"),
                texts(all, "fails/"),
                criterion.formulas().arithmetic());
    }

    private static List<String> texts(List<CriterionExpression> all, String list) {
        return all.stream()
                .filter(one -> one.place().startsWith(list))
                .map(CriterionExpression::text)
                .toList();
    }
}
