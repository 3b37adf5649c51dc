package vn.thidua.award;

import java.util.Objects;
import vn.thidua.movement.MovementPlan;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** Who does a stage of a round: a role at a unit, as the route of the movement says. */
public record Desk(Role role, String unit) {

    static final String RANKING = "ranking";
    static final String DECISION = "decision";
    static final String ISSUE = "issue";

    static Desk of(MovementPlan plan, String code) {
        var stage = plan.route().stage(code);
        return new Desk(stage.role(), Objects.requireNonNull(stage.unit(), "The stage " + code + " has no unit"));
    }

    /** Whether the route says who does each stage of a round. */
    static boolean complete(MovementPlan plan) {
        var route = plan.route();
        return route.has(RANKING) && route.has(DECISION) && route.has(ISSUE);
    }

    /** The engine group of those who sit at this desk. */
    public String group() {
        return role.groupAt(unit);
    }

    boolean seats(Person person) {
        return person.holds(role) && person.unitCode().equals(unit);
    }
}
