package vn.thidua.movement;

import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** Who does something: a role at a unit. */
public record Desk(Role role, String unit) {

    /** The engine group of those who sit at this desk. */
    public String group() {
        return role.groupAt(unit);
    }

    /** Whether the person sits at this desk. */
    public boolean seats(Person person) {
        return person.holdsAt(role, unit);
    }
}
