package vn.thidua.classification;

import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** Who does a step: a role at a unit. */
public record Seat(Role role, String unit) {

    /** The engine group of those who hold it. */
    public String group() {
        return role.groupAt(unit);
    }

    /** Whether the person holds it. */
    public boolean seats(Person person) {
        return person.holdsAt(role, unit);
    }
}
