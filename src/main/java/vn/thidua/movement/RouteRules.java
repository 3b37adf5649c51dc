package vn.thidua.movement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.MovementPlan.Stage;
import vn.thidua.organisation.Role;

/** What every route of a plan must keep to: nobody waits at a stage that nobody can do. */
final class RouteRules {

    private static final List<String> NEEDED = List.of("proposal", "signature", "appraisal", "decision");
    /** Stages that are never the proposing unit's own. */
    private static final Set<String> ELSEWHERE = Set.of("appraisal", Route.RANKING, Route.DECISION, Route.ISSUE);
    /** Who else works at the unit of a stage. */
    private static final Map<String, Role> BESIDE =
            Map.of("appraisal", Role.APPRAISAL_LEAD, "council", Role.COUNCIL_MEMBER);

    private final PlanReferences references;

    RouteRules(PlanReferences references) {
        this.references = references;
    }

    void check(String path, Route route) {
        for (var needed : NEEDED) {
            if (!route.has(needed)) {
                references.problem(path + "/stages", "thiếu bước “%s”".formatted(needed));
            }
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < route.stages().size(); i++) {
            var stage = route.stages().get(i);
            var place = "%s/stages/%d".formatted(path, i);
            if (!seen.add(stage.code())) {
                references.problem(place + "/code", "mã “%s” bị trùng".formatted(stage.code()));
            }
            check(place, stage);
        }
    }

    private void check(String path, Stage stage) {
        var unit = stage.unit();
        if (unit != null) {
            references.desk(path, stage.role(), unit);
            var beside = BESIDE.get(stage.code());
            if (beside != null && beside != stage.role()) {
                references.desk(path, beside, unit);
            }
        } else if (ELSEWHERE.contains(stage.code())) {
            references.problem(path, "bước “%s” phải ghi đơn vị thực hiện (unit)".formatted(stage.code()));
        }
    }
}
