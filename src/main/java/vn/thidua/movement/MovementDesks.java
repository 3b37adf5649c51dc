package vn.thidua.movement;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/**
 * Who may do a step of launch and registration. The engine routes tasks by the same answer; asking again here keeps an
 * edited model from handing a step to somebody who does not hold the role.
 */
@Component
class MovementDesks {

    private final Organisation organisation;

    MovementDesks(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The desks that act for a unit. */
    static Set<Desk> actingFor(String unitCode) {
        return Set.of(new Desk(Role.OFFICER, unitCode), new Desk(Role.HEAD, unitCode));
    }

    void require(Desk desk, String personId) {
        requireAny(Set.of(desk), personId);
    }

    void requireHead(String unitCode, String personId) {
        require(new Desk(Role.HEAD, unitCode), personId);
    }

    void requireOfUnit(String unitCode, String personId) {
        requireAny(actingFor(unitCode), personId);
    }

    /** Refuses anybody who sits at none of the desks, which are all of one unit. */
    void requireAny(Set<Desk> allowed, String personId) {
        var person = organisation.person(personId);
        if (allowed.stream().noneMatch(desk -> desk.seats(person))) {
            throw forbidden(allowed);
        }
    }

    private Refused forbidden(Set<Desk> allowed) {
        var roles = allowed.stream()
                .map(Desk::role)
                .sorted()
                .map(role -> role.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" hoặc "));
        var unit = allowed.iterator().next().unit();
        return new Refused(
                "stage-forbidden",
                "Việc này dành cho %s của %s; hãy báo người có vai trò đó thực hiện."
                        .formatted(roles, organisation.unit(unit).name()));
    }
}
