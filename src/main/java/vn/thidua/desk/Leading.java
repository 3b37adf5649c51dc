package vn.thidua.desk;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.StandIn;

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

    /** The engine groups of those roles at their units; also where the person stands in for who is absent. */
    public Set<String> groups(String personId) {
        return organisation.findPerson(personId).stream()
                .flatMap(person -> units(person).flatMap(unit -> groups(person, unit)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> units(Person person) {
        return Stream.concat(
                        Stream.of(person.unitCode()),
                        person.standingIn().stream().map(StandIn::unitCode))
                .distinct();
    }

    private Stream<String> groups(Person person, String unit) {
        if (person.holdsAt(Role.HEAD, unit)) {
            return organisation.peopleSpokenForBy(unit).stream()
                    .flatMap(one -> one.roles().stream().map(role -> role.groupAt(one.unitCode())));
        }
        return person.holdsAt(Role.APPRAISAL_LEAD, unit) ? Stream.of(Role.APPRAISER.groupAt(unit)) : Stream.empty();
    }
}
