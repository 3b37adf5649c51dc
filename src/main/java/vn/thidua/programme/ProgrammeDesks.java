package vn.thidua.programme;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Who may do what about a programme. The engine routes tasks by the same answer; use cases ask again. */
@Component
class ProgrammeDesks {

    /** Who acts for a unit that leads a task or helps with it. */
    static final Set<Role> ACTING = Set.of(Role.OFFICER, Role.HEAD);

    /** Who takes products at the standing body. */
    static final Set<Role> TAKING = Set.of(Role.APPRAISER, Role.APPRAISAL_LEAD);

    /** Who issues yearly plans at the standing body. */
    static final Set<Role> ISSUING = Set.of(Role.APPRAISAL_LEAD);

    private final Organisation organisation;

    ProgrammeDesks(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Refuses a person who holds none of the roles at the unit. */
    void require(Set<Role> roles, String unitCode, String personId) {
        if (!seats(roles, unitCode, personId)) {
            throw new Refused(
                    "reform-task-forbidden",
                    "Việc này dành cho %s của %s; hãy báo người có vai trò đó thực hiện."
                            .formatted(
                                    labels(roles), organisation.unit(unitCode).name()));
        }
    }

    /** Whether the person holds one of the roles at the unit. */
    boolean seats(Set<Role> roles, String unitCode, String personId) {
        return organisation
                .findPerson(personId)
                .filter(person -> roles.stream().anyMatch(role -> person.holdsAt(role, unitCode)))
                .isPresent();
    }

    private static String labels(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" hoặc "));
    }
}
