package vn.thidua.movement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.movement.MovementPlan.Subject;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * Whom a movement addresses and who proposes for whom. A unit is addressed when one of the plan's subjects means it; its
 * divisions and service units stand under it unless they are addressed themselves. Where the route names the unit of
 * the proposal, that unit alone proposes, from everything in scope.
 */
@Service
public class Scope {

    private static final Set<UnitKind> SPOKEN_FOR = Set.of(UnitKind.DIVISION, UnitKind.PUBLIC_SERVICE_UNIT);

    private final Organisation organisation;

    Scope(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Units the movement addresses and that exist today, parents before children. */
    public List<Unit> addressed(MovementPlan plan) {
        return standing(plan).values().stream().map(Standing::under).distinct().toList();
    }

    /** The addressed unit under which the unit and its people stand: itself or the nearest one above; none out of scope. */
    public Optional<Unit> addressedFor(MovementPlan plan, String unitCode) {
        return Optional.ofNullable(standing(plan).get(unitCode)).map(Standing::under);
    }

    /** The subjects of the plan that mean the addressed unit. */
    public List<Subject> subjectsOf(MovementPlan plan, Unit addressed) {
        return plan.subjects().stream()
                .filter(subject -> subject.means(addressed))
                .toList();
    }

    /** Units that may make a proposal for that award, parents before children. */
    public List<Unit> proposers(MovementPlan plan, String award) {
        var named = namedProposer(plan, award);
        return named == null ? addressed(plan) : List.of(organisation.unit(named));
    }

    /** The unit in whose name people of that unit propose; none when the movement does not address them. */
    public Optional<Unit> proposerOf(MovementPlan plan, String award, String unitCode) {
        var named = namedProposer(plan, award);
        if (named == null) {
            return addressedFor(plan, unitCode);
        }
        return named.equals(unitCode) || addressedFor(plan, unitCode).isPresent()
                ? organisation.findUnit(named)
                : Optional.empty();
    }

    /** Collectives the proposer may nominate for that award, parents before children. */
    public List<Unit> collectives(MovementPlan plan, String award, String proposer) {
        var nominable = nominable(plan, award, proposer, NomineeKind.COLLECTIVE);
        return standing(plan).values().stream()
                .filter(standing -> nominable.test(standing.under()))
                .map(Standing::unit)
                .toList();
    }

    /** People the proposer may nominate for that award, in Vietnamese order. */
    public List<Person> people(MovementPlan plan, String award, String proposer) {
        var nominable = nominable(plan, award, proposer, NomineeKind.INDIVIDUAL);
        var standing = standing(plan);
        var root = namedProposer(plan, award) == null ? proposer : plan.province();
        return organisation.peopleOf(root).stream()
                .filter(person -> standing.containsKey(person.unitCode()))
                .filter(person -> nominable.test(standing.get(person.unitCode()).under()))
                .toList();
    }

    /** Whether the proposer may nominate that kind from among those who stand under an addressed unit. */
    private Predicate<Unit> nominable(MovementPlan plan, String award, String proposer, NomineeKind kind) {
        var named = namedProposer(plan, award);
        return addressed -> proposer.equals(named == null ? addressed.code() : named)
                && subjectsOf(plan, addressed).stream()
                        .anyMatch(subject -> subject.nominees().contains(kind));
    }

    private static @Nullable String namedProposer(MovementPlan plan, String award) {
        return plan.routeOf(award).stage("proposal").unit();
    }

    /** Every unit in scope by its code, parents before children. */
    private Map<String, Standing> standing(MovementPlan plan) {
        var known = new LinkedHashMap<String, Standing>();
        for (var unit : organisation.subtree(plan.province())) {
            var above = known.get(Objects.requireNonNullElse(unit.parentCode(), ""));
            if (!subjectsOf(plan, unit).isEmpty()) {
                known.put(unit.code(), new Standing(unit, unit));
            } else if (above != null && SPOKEN_FOR.contains(unit.kind())) {
                known.put(unit.code(), new Standing(unit, above.under()));
            }
        }
        return known;
    }

    /** A unit in scope and the addressed one it stands under. */
    private record Standing(Unit unit, Unit under) {}
}
