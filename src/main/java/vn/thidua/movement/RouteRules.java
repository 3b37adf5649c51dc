package vn.thidua.movement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final List<String> addressed;

    /** @param addressed codes of the units that propose where the route names none */
    RouteRules(PlanReferences references, List<String> addressed) {
        this.references = references;
        this.addressed = addressed;
    }

    void check(String path, Route route) {
        for (var needed : NEEDED) {
            if (!route.has(needed)) {
                references.problem(path + "/stages", "thiếu bước “%s”".formatted(needed));
            }
        }
        var proposers = proposers(route);
        var seen = new HashSet<String>();
        for (int i = 0; i < route.stages().size(); i++) {
            var stage = route.stages().get(i);
            var place = "%s/stages/%d".formatted(path, i);
            if (!seen.add(stage.code())) {
                references.problem(place + "/code", "mã “%s” bị trùng".formatted(stage.code()));
            }
            check(place, stage, proposers);
        }
    }

    private void check(String path, Stage stage, List<String> proposers) {
        if (stage.unit() == null && ELSEWHERE.contains(stage.code())) {
            references.problem(path, "bước “%s” phải ghi đơn vị thực hiện (unit)".formatted(stage.code()));
            return;
        }
        held(path, stage.role(), stage, proposers);
        var beside = BESIDE.get(stage.code());
        if (beside != null && beside != stage.role()) {
            held(path, beside, stage, proposers);
        }
    }

    private void held(String path, Role role, Stage stage, List<String> proposers) {
        if (stage.unit() == null) {
            references.proposers(path, role, proposers);
        } else {
            references.desk(path, role, stage.unit());
        }
    }

    /** The unit of the proposal proposes alone. */
    private List<String> proposers(Route route) {
        return route.stages().stream()
                .filter(stage -> stage.code().equals("proposal") && stage.unit() != null)
                .map(stage -> List.of(Objects.requireNonNull(stage.unit())))
                .findFirst()
                .orElse(addressed);
    }
}
