package vn.thidua.programme.web;

import java.security.Principal;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Who imports programmes: those who lead appraisals and those who keep the processes, as for plans of movements. */
@Component
class ProgrammeAccess {

    private static final Set<Role> IMPORT = Set.of(Role.PROCESS_ADMIN, Role.APPRAISAL_LEAD);

    private final Organisation organisation;

    ProgrammeAccess(Organisation organisation) {
        this.organisation = organisation;
    }

    boolean mayImport(Principal principal) {
        return organisation
                .findPerson(principal.getName())
                .filter(Person::active)
                .filter(person -> person.holdsAny(IMPORT))
                .isPresent();
    }

    void mustBeAllowedToImport(Principal principal) {
        if (!mayImport(principal)) {
            throw new Refused(
                    "import-forbidden",
                    "Bạn không có quyền nhập kế hoạch cải cách hành chính; hãy gửi tệp cho lãnh đạo thẩm định.");
        }
    }
}
