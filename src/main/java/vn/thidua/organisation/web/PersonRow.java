package vn.thidua.organisation.web;

import java.util.List;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** A person, with the roles held in their own right, as a row of the file that is imported. */
record PersonRow(
        String id, String fullName, String position, String unit, boolean woman, boolean active, List<String> roles) {

    static PersonRow of(Person person) {
        return new PersonRow(
                person.id(),
                person.fullName(),
                person.position(),
                person.unitCode(),
                person.woman(),
                person.active(),
                person.roles().stream().sorted().map(Role::name).toList());
    }

    List<Object> cells() {
        return List.of(id, fullName, position, unit, woman, active, String.join("|", roles));
    }
}
