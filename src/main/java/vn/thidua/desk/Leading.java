package vn.thidua.desk;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/**
 * Whose work a person distributes: a head that of everybody the unit speaks for, a lead of appraisals that of the unit's
 * appraisers. Managers watch every case and touch none.
 */
@Component
public class Leading {

    private final Organisation organisation;

    Leading(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The engine groups of those roles at their units. */
    public Set<String> groups(String personId) {
        return organisation.findPerson(personId).map(this::groups).orElse(Set.of());
    }

    private Set<String> groups(Person person) {
        if (person.holds(Role.HEAD)) {
            return organisation.peopleSpokenForBy(person.unitCode()).stream()
                    .flatMap(one -> one.roles().stream().map(role -> role.groupAt(one.unitCode())))
                    .collect(Collectors.toSet());
        }
        return person.holds(Role.APPRAISAL_LEAD) ? Set.of(Role.APPRAISER.groupAt(person.unitCode())) : Set.of();
    }
}
