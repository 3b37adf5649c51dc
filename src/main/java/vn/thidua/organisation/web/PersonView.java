package vn.thidua.organisation.web;

import java.util.List;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** A person as colleagues may see them. */
record PersonView(
        String id, String fullName, String position, String unitCode, boolean active, List<String> roleLabels) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.fullName(),
                person.position(),
                person.unitCode(),
                person.active(),
                person.roles().stream().map(Role::label).toList());
    }
}
