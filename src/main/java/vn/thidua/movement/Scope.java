package vn.thidua.movement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.movement.MovementPlan.Subject;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/**
 * Whom a movement addresses and who proposes for whom. A unit is addressed when one of the plan's subjects means it; its
 * divisions and service units stand under it unless they are addressed themselves. Where the route names the unit of
 * the proposal, that unit alone proposes, from everything in scope.
 */
@Service
public class Scope {

    private final Organisation organisation;

    Scope(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Units the movement addresses and that exist today, parents before children. */
    public List<Unit> addressed(MovementPlan plan) {
        return List.copyOf(new LinkedHashSet<>(standing(plan).values()));
    }

    /** The code of every unit in scope with the addressed unit it stands under, parents before children. */
    public Map<String, Unit> standing(MovementPlan plan) {
        var standing = new LinkedHashMap<String, Unit>();
        for (var unit : organisation.subtree(plan.province())) {
            var above = standing.get(Objects.requireNonNullElse(unit.parentCode(), ""));
            if (!subjectsOf(plan, unit).isEmpty()) {
                standing.put(unit.code(), unit);
            } else if (above != null && unit.kind().spokenFor()) {
                standing.put(unit.code(), above);
            }
        }
        return standing;
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
        var addressed = Optional.ofNullable(standing(plan).get(unitCode));
        if (named == null) {
            return addressed;
        }
        return named.equals(unitCode) || addressed.isPresent() ? organisation.findUnit(named) : Optional.empty();
    }

    /** Collectives the proposer may nominate for that award, parents before children. */
    public List<Unit> collectives(MovementPlan plan, String award, String proposer) {
        var nominable = nominable(plan, award, proposer, NomineeKind.COLLECTIVE);
        return organisation.subtree(plan.province()).stream()
                .filter(unit -> nominable.contains(unit.code()))
                .toList();
    }

    /** People the proposer may nominate for that award, in Vietnamese order. */
    public List<Person> people(MovementPlan plan, String award, String proposer) {
        var nominable = nominable(plan, award, proposer, NomineeKind.INDIVIDUAL);
        var root = namedProposer(plan, award) == null ? proposer : plan.province();
        return organisation.peopleOf(root).stream()
                .filter(person -> nominable.contains(person.unitCode()))
                .toList();
    }

    /** Codes of the units from which the proposer may nominate that kind. */
    private Set<String> nominable(MovementPlan plan, String award, String proposer, NomineeKind kind) {
        var named = namedProposer(plan, award);
        var standing = standing(plan);
        standing.values()
                .removeIf(addressed -> !proposer.equals(named == null ? addressed.code() : named)
                        || subjectsOf(plan, addressed).stream()
                                .noneMatch(subject -> subject.nominees().contains(kind)));
        return standing.keySet();
    }

    private static @Nullable String namedProposer(MovementPlan plan, String award) {
        return plan.routeOf(award).stage("proposal").unit();
    }
}
