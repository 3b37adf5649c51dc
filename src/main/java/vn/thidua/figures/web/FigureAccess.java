package vn.thidua.figures.web;

import java.security.Principal;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Who may read and import figures: units read their own, those who appraise, decide and oversee read all of
 * their province. */
@Component
class FigureAccess {

    private static final Set<Role> IMPORT = Set.of(Role.PROCESS_ADMIN, Role.APPRAISAL_LEAD);
    private static final Set<Role> READ_ALL =
            Set.of(Role.PROCESS_ADMIN, Role.APPRAISAL_LEAD, Role.APPRAISER, Role.MANAGER, Role.DECIDER);

    private final Organisation organisation;

    FigureAccess(Organisation organisation) {
        this.organisation = organisation;
    }

    void mustBeAllowedToImport(Principal principal) {
        if (!holdsAny(principal, IMPORT)) {
            throw new Refused(
                    "figures-forbidden", "Bạn không có quyền nhập số liệu; hãy gửi tệp cho cơ quan thẩm định.");
        }
    }

    void mustBeAllowedToRead(Principal principal, String unitCode) {
        if (!mayRead(acting(principal), unitCode)) {
            throw new Refused(
                    "figures-forbidden", "Bạn chỉ xem được số liệu của đơn vị mình; hãy chọn đơn vị nơi bạn công tác.");
        }
    }

    private boolean mayRead(Person person, String unitCode) {
        return READ_ALL.stream().anyMatch(person::holds)
                ? organisation.sharesProvince(person.id(), unitCode)
                : speakingUnit(person).equals(speakingUnit(unitCode));
    }

    void mustBeAllowedToReadPerson(Principal principal, String personId) {
        mustBeAllowedToRead(
                principal,
                organisation.findPerson(personId).map(Person::unitCode).orElse(""));
    }

    private boolean holdsAny(Principal principal, Set<Role> roles) {
        return roles.stream().anyMatch(acting(principal)::holds);
    }

    private Person acting(Principal principal) {
        return organisation
                .findPerson(principal.getName())
                .filter(Person::active)
                .orElseThrow(() -> new Refused(
                        "figures-forbidden",
                        "Tài khoản này không gắn với người đang công tác nào; hãy đăng nhập lại."));
    }

    private String speakingUnit(Person person) {
        return speakingUnit(person.unitCode());
    }

    /** Empty for a unit nobody knows, so that asking for one tells nothing about which exist. */
    private String speakingUnit(String unitCode) {
        return organisation.findUnit(unitCode).isPresent()
                ? organisation.speakingUnit(unitCode).code()
                : "";
    }
}
