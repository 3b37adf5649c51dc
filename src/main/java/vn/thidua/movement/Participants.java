package vn.thidua.movement;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movement.MovementPlan.Subject;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;

/**
 * Which unit acts for each collective that a movement addresses. A division that is addressed beside the unit that speaks
 * for it leaves paper work to that unit (001, dòng 145: “kể cả Phòng Nội vụ cấp huyện”); in a department's own movement
 * divisions act for themselves.
 */
@Component
class Participants {

    private final Scope scope;
    private final Organisation organisation;

    Participants(Scope scope, Organisation organisation) {
        this.scope = scope;
        this.organisation = organisation;
    }

    /** The codes of all units that act in the movement. */
    Set<String> acting(MovementPlan plan) {
        return actingFor(plan, plan.subjects().stream().map(Subject::code).toList())
                .keySet();
    }

    /** The collectives of some subjects by the code of the unit that acts for them. */
    Map<String, List<Unit>> actingFor(MovementPlan plan, Collection<String> subjects) {
        var codes = addressed(plan);
        return scope.addressed(plan).stream()
                .filter(unit ->
                        scope.subjectsOf(plan, unit).stream().anyMatch(subject -> subjects.contains(subject.code())))
                .collect(groupingBy(
                        unit -> actingUnit(plan, codes, unit.code()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The unit in whose name people of that unit act. */
    String actingUnit(MovementPlan plan, String unitCode) {
        return actingUnit(plan, addressed(plan), unitCode);
    }

    private String actingUnit(MovementPlan plan, Set<String> addressed, String unitCode) {
        var speaking = organisation.speakingUnit(unitCode).code();
        return addressed.contains(speaking) && !speaking.equals(plan.province()) ? speaking : unitCode;
    }

    private Set<String> addressed(MovementPlan plan) {
        return scope.addressed(plan).stream().map(Unit::code).collect(Collectors.toSet());
    }
}
