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
import vn.thidua.organisation.UnitKind;

/** Which units take part in a movement, and which unit acts for each of them. */
@Component
class Participants {

    private static final Set<UnitKind> SPOKEN_FOR = Set.of(UnitKind.DIVISION, UnitKind.PUBLIC_SERVICE_UNIT);

    private final Organisation organisation;

    Participants(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The codes of all units that act in the movement. */
    List<String> acting(MovementPlan plan) {
        var all = plan.subjects().stream().map(Subject::code).toList();
        return List.copyOf(actingFor(plan, all).keySet());
    }

    /**
     * The collectives of some subjects by the code of the unit that acts for them: the unit that speaks for a collective
     * where it takes part too, otherwise the collective itself.
     */
    Map<String, List<Unit>> actingFor(MovementPlan plan, Collection<String> subjectCodes) {
        var inScope =
                collectives(plan, plan.subjects()).stream().map(Unit::code).collect(Collectors.toSet());
        var subjects = plan.subjects().stream()
                .filter(subject -> subjectCodes.contains(subject.code()))
                .toList();
        return collectives(plan, subjects).stream()
                .collect(groupingBy(unit -> actingUnit(unit, inScope), LinkedHashMap::new, Collectors.toList()));
    }

    private List<Unit> collectives(MovementPlan plan, List<Subject> subjects) {
        return organisation.subtree(plan.province()).stream()
                .filter(unit -> subjects.stream().anyMatch(subject -> takesPart(unit, subject)))
                .toList();
    }

    private static boolean takesPart(Unit unit, Subject subject) {
        return subject.unitKinds().contains(unit.kind())
                && (subject.units().isEmpty() || subject.units().contains(unit.code()));
    }

    private String actingUnit(Unit unit, Set<String> inScope) {
        if (!SPOKEN_FOR.contains(unit.kind())) {
            return unit.code();
        }
        var speaking = organisation.speakingUnit(unit.code()).code();
        return inScope.contains(speaking) ? speaking : unit.code();
    }
}
