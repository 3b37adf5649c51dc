package vn.thidua.movement.web;

import java.security.Principal;
import org.springframework.stereotype.Component;
import vn.thidua.movement.MovementPlan;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/**
 * Who reads the plans of a province, everybody there; and who writes them: those who lead appraisals and those who keep
 * the processes.
 */
@Component
class PlanAccess {

    private final Organisation organisation;

    PlanAccess(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Whether the plan is one of the reader's province; of others nobody learns that they exist. */
    boolean mayRead(Principal principal, MovementPlan plan) {
        return organisation.sharesProvince(principal.getName(), plan.province());
    }

    void mustBeAllowedToEdit(Principal principal) {
        organisation
                .findPerson(principal.getName())
                .filter(Person::active)
                .filter(person -> person.holds(Role.PROCESS_ADMIN) || person.holds(Role.APPRAISAL_LEAD))
                .orElseThrow(
                        () -> new Refused(
                                "import-forbidden",
                                "Bạn không có quyền soạn, nhập kế hoạch phong trào; hãy gửi tệp cho người quản trị quy trình."));
    }
}
