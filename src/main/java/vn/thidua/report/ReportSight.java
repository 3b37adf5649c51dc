package vn.thidua.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/**
 * Whose reports a person may read: those who appraise, decide, issue and oversee the reports of the province and of each
 * of its units, everybody else that of the unit that speaks for them.
 */
@Component
class ReportSight {

    private final Organisation organisation;

    ReportSight(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The units whose reports the person may read, the province first. */
    List<Unit> units(String personId) {
        var person = organisation.acting(personId);
        return person.holdsAny(Role.WHOLE_PROVINCE)
                ? organisation
                        .unitsOf(organisation.provinceOf(person.unitCode()).code())
                        .stream()
                        .filter(unit -> !unit.kind().spokenFor())
                        .toList()
                : List.of(organisation.speakingUnit(person.unitCode()));
    }

    /** The unit; refused like one that is not there when the person may not read of it. */
    Unit require(String unitCode, String personId) {
        return units(personId).stream()
                .filter(unit -> unit.code().equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "report-unit-not-found",
                        "Bạn không xem được báo cáo của đơn vị này; hãy chọn đơn vị trong danh sách."));
    }
}
