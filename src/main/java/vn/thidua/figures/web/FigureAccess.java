package vn.thidua.figures.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Who may read and import figures: units read their own, those who appraise and oversee read all. */
@Component
class FigureAccess {

    private static final Set<Role> IMPORT = Set.of(Role.PROCESS_ADMIN, Role.APPRAISAL_LEAD);
    private static final Set<Role> READ_ALL =
            Set.of(Role.PROCESS_ADMIN, Role.APPRAISAL_LEAD, Role.APPRAISER, Role.MANAGER, Role.DECIDER);

    private final Organisation organisation;

    FigureAccess(Organisation organisation) {
        this.organisation = organisation;
    }

    void refuseImporting(String personId) {
        if (!holdsAny(organisation.person(personId), IMPORT)) {
            throw new Refused("forbidden", "Bạn không có quyền nhập số liệu; hãy gửi tệp cho Sở Nội vụ.");
        }
    }

    void refuseReading(String personId, String unitCode) {
        var reader = organisation.person(personId);
        if (!holdsAny(reader, READ_ALL) && !own(reader, unitCode)) {
            throw new Refused("forbidden", "Bạn chỉ xem được số liệu của đơn vị mình.");
        }
    }

    void refuseReadingPerson(String personId, String subjectId) {
        var unit = organisation.findPerson(subjectId).map(Person::unitCode).orElse("");
        refuseReading(personId, unit);
    }

    private boolean own(Person reader, String unitCode) {
        var root = organisation.speakingUnit(reader.unitCode()).code();
        return organisation
                .findUnit(unitCode)
                .map(unit -> organisation.speakingUnit(unit.code()).code())
                .filter(root::equals)
                .isPresent();
    }

    private static boolean holdsAny(Person person, Set<Role> roles) {
        return roles.stream().anyMatch(person::holds);
    }
}
