package vn.thidua.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.programme.Programme;
import vn.thidua.programme.Programmes;
import vn.thidua.refusal.Refused;

/** Who reports a target, who confirms it, and who sees them. */
@Component
class TargetDesks {

    /** Who acts for the unit that answers for a target. */
    static final Set<Role> REPORTING = Set.of(Role.OFFICER, Role.HEAD);
    /** Who acts for the standing body. */
    static final Set<Role> CONFIRMING = Set.of(Role.APPRAISER, Role.APPRAISAL_LEAD);

    private final Programmes programmes;
    private final Organisation organisation;

    TargetDesks(Programmes programmes, Organisation organisation) {
        this.programmes = programmes;
        this.organisation = organisation;
    }

    /** The programmes whose standing body the person acts for. */
    List<Programme> keptBy(String personId) {
        return programmes.newest().stream()
                .filter(programme -> acts(personId, CONFIRMING, programme.standingBody()))
                .toList();
    }

    /** The programmes of the person's province. */
    List<Programme> seenBy(String personId) {
        return programmes.newest().stream()
                .filter(programme -> organisation.sharesProvince(personId, programme.province()))
                .toList();
    }

    void requireReporter(TargetReport report, String personId) {
        if (!acts(personId, REPORTING, report.unitCode())) {
            throw new Refused(
                    "target-forbidden",
                    "Chỉ chuyên viên và lãnh đạo %s, cơ quan phụ trách chỉ tiêu này, được báo cáo kết quả."
                            .formatted(organisation.unit(report.unitCode()).name()));
        }
    }

    void requireConfirmer(Programme programme, String personId) {
        if (!acts(personId, CONFIRMING, programme.standingBody())) {
            throw new Refused(
                    "target-forbidden",
                    "Chỉ người thẩm định của %s, cơ quan thường trực, được làm việc này."
                            .formatted(
                                    organisation.unit(programme.standingBody()).name()));
        }
    }

    private boolean acts(String personId, Set<Role> roles, String unitCode) {
        Optional<Person> person = organisation.findPerson(personId);
        return person.filter(found -> roles.stream().anyMatch(role -> found.holdsAt(role, unitCode)))
                .isPresent();
    }
}
