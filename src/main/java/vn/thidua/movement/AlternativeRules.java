package vn.thidua.movement;

import java.util.List;
import java.util.Objects;
import vn.thidua.movement.MovementPlan.Criterion;

/** What criteria of which one is enough must keep to. */
final class AlternativeRules {

    private final PlanReferences references;

    AlternativeRules(PlanReferences references) {
        this.references = references;
    }

    void check(List<Criterion> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            var path = "/criteria/%d/alternative".formatted(i);
            if (criterion.alternative() != null && criterion.exclusion()) {
                references.problem(path, "trường hợp loại trừ không thể là tiêu chí thay thế");
            } else if (criterion.alternative() != null && isAlone(criterion, criteria)) {
                references.problem(
                        path,
                        "chỉ một tiêu chí mang khóa “%s” nên không thay thế được".formatted(criterion.alternative()));
            }
        }
    }

    private static boolean isAlone(Criterion criterion, List<Criterion> criteria) {
        return criteria.stream()
                        .filter(other -> Objects.equals(other.alternative(), criterion.alternative()))
                        .filter(other -> other.appliesTo() == criterion.appliesTo())
                        .count()
                == 1;
    }
}
