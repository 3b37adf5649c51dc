package vn.thidua.organisation.web;

import java.security.Principal;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Logins;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Who sends a request, and whether their roles, as they are now, allow it. */
@Component
class ActingPerson {

    private final Organisation organisation;

    ActingPerson(Organisation organisation) {
        this.organisation = organisation;
    }

    Person of(Principal principal) {
        return organisation
                .findPerson(principal.getName())
                .filter(Person::active)
                .orElseThrow(() -> new Refused(
                        "person-forbidden", "Tài khoản này không gắn với người đang công tác nào; hãy đăng nhập lại."));
    }

    boolean holdsAny(Principal principal, Role... roles) {
        return Arrays.stream(roles).anyMatch(of(principal)::holds);
    }

    /** The code of the province the person works in. */
    String provinceOf(Principal principal) {
        return organisation.provinceOf(of(principal).unitCode()).code();
    }

    /** Whoever is of another province has, as far as the person may learn, no account. */
    void mustShareProvince(Principal principal, String personId) {
        organisation
                .findPerson(personId)
                .filter(person -> organisation.sharesProvince(principal.getName(), person.unitCode()))
                .orElseThrow(() -> Logins.noAccount(personId));
    }

    void mustAdminister(Principal principal) {
        if (!holdsAny(principal, Role.PROCESS_ADMIN)) {
            throw new Refused(
                    "administration-forbidden",
                    "Chỉ người giữ vai trò “%s” được làm việc này; hãy đề nghị người đó."
                            .formatted(Role.PROCESS_ADMIN.label()));
        }
    }
}
