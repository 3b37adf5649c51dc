package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.Scope;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/** Whom the unit of a proposal may nominate: those in scope and, where collectives were chosen first, only of these. */
@Component
class Nominable {

    private final Rounds rounds;
    private final Scope scope;

    Nominable(Rounds rounds, Scope scope) {
        this.rounds = rounds;
        this.scope = scope;
    }

    List<Unit> collectives(Proposal proposal) {
        Optional<Set<String>> chosen = rounds.selected(proposal.round());
        return scope.collectives(rounds.planOf(proposal.round()), awardOf(proposal), proposal.unitCode()).stream()
                .filter(unit -> chosen.map(codes -> codes.contains(unit.code())).orElse(true))
                .toList();
    }

    /** People of the chosen collectives and of what stands under them. */
    List<Person> people(Proposal proposal) {
        Optional<Set<String>> chosen = rounds.selected(proposal.round());
        MovementPlan plan = rounds.planOf(proposal.round());
        Map<String, Unit> standing = scope.standing(plan);
        return scope.people(plan, awardOf(proposal), proposal.unitCode()).stream()
                .filter(person -> chosen.map(codes ->
                                codes.contains(standing.get(person.unitCode()).code()))
                        .orElse(true))
                .toList();
    }

    private String awardOf(Proposal proposal) {
        return rounds.awardOf(proposal.round()).code();
    }
}
