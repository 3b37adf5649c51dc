package vn.thidua.movement;

import java.util.Locale;
import java.util.Set;
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

    /** Who acts for a unit. */
    static final Set<Role> OF_UNIT = Set.of(Role.OFFICER, Role.HEAD);

    private final Organisation organisation;

    MovementDesks(Organisation organisation) {
        this.organisation = organisation;
    }

    void require(Desk desk, String personId) {
        if (!desk.seats(organisation.person(personId))) {
            throw forbidden(desk.role().label().toLowerCase(Locale.ROOT), desk.unit());
        }
    }

    void requireHead(String unitCode, String personId) {
        require(new Desk(Role.HEAD, unitCode), personId);
    }

    void requireOfUnit(String unitCode, String personId) {
        var person = organisation.person(personId);
        if (OF_UNIT.stream().noneMatch(role -> new Desk(role, unitCode).seats(person))) {
            throw forbidden("chuyên viên hoặc thủ trưởng", unitCode);
        }
    }

    private Refused forbidden(String who, String unitCode) {
        return new Refused(
                "stage-forbidden",
                "Việc này dành cho %s của %s; hãy báo người có vai trò đó thực hiện."
                        .formatted(who, organisation.unit(unitCode).name()));
    }
}
