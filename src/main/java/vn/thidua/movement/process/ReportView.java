package vn.thidua.movement.process;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.movement.ReportCase;
import vn.thidua.movement.ReportRegister;
import vn.thidua.movement.UnitReport;
import vn.thidua.organisation.Organisation;

/** Puts periodic reports into the Vietnamese words the forms show. */
@Component
class ReportView {

    private final ReportRegister register;
    private final Organisation organisation;

    ReportView(ReportRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    UnitReport unit(String businessKey) {
        return register.unit(UUID.fromString(businessKey));
    }

    ReportCase reportOf(UnitReport unit) {
        return register.get(unit.reportId());
    }

    String name(ReportCase report) {
        return register.nameOf(report);
    }

    /** The words of the document that ask for the report, with the place. */
    String clause(ReportCase report) {
        return LaunchView.quoted(register.ruleOf(report).clause());
    }

    /** What task cards show of a collection. */
    Map<String, Object> cardOf(UUID reportId) {
        var report = register.get(reportId);
        var receiver = register.ruleOf(report).to().unit();
        return Map.of("unitName", unitName(receiver), "movementName", name(report));
    }

    /** Rows of the table of collections of a launch. */
    List<Map<String, Object>> rows(UUID launchId) {
        return register.of(launchId).stream().map(this::row).toList();
    }

    String unitName(String unitCode) {
        return organisation.unit(unitCode).name();
    }

    private Map<String, Object> row(ReportCase report) {
        var units = register.units(report.id());
        var accepted = units.stream()
                .filter(unit -> unit.stage() == UnitReport.Stage.ACCEPTED)
                .count();
        return Map.of(
                "report",
                name(report),
                "due",
                day(report.due()),
                "state",
                units.isEmpty() ? "Chưa đến kỳ" : "Đã tiếp nhận %d/%d".formatted(accepted, units.size()));
    }
}
