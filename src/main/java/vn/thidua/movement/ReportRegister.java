package vn.thidua.movement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Launch.PeriodicReport;

/** Reads periodic reports: what forms and lists show. */
@Service
@Transactional(readOnly = true)
public class ReportRegister {

    private final ReportTable reports;
    private final UnitReportTable units;
    private final LaunchRegister launches;
    private final MovementSight sight;

    ReportRegister(ReportTable reports, UnitReportTable units, LaunchRegister launches, MovementSight sight) {
        this.reports = reports;
        this.units = units;
        this.launches = launches;
        this.sight = sight;
    }

    /** The collection with that id; an id nobody opened is a programming error. */
    public ReportCase get(UUID id) {
        return reports.get(id);
    }

    /** All collections of a launch, the earliest first. */
    public List<ReportCase> of(UUID launchId) {
        return reports.of(launchId);
    }

    /** One unit's report; an id of no unit is a programming error. */
    public UnitReport unit(UUID id) {
        return units.get(id);
    }

    /** Every unit's report of a collection, by code. */
    public List<UnitReport> units(UUID reportId) {
        return units.of(reportId);
    }

    /** The units' reports of a collection that the person may see. */
    public List<UnitReport> unitsSeenBy(ReportCase report, String personId) {
        var seen = sight.unitsSeenBy(planOf(report), personId);
        return units(report.id()).stream()
                .filter(unit -> seen.test(unit.unitCode()))
                .toList();
    }

    /** The plan version of the launch it belongs to. */
    public MovementPlan planOf(ReportCase report) {
        return launches.planOf(launches.get(report.launchId()));
    }

    /** What the plan says of it. */
    public PeriodicReport ruleOf(ReportCase report) {
        return Launching.of(planOf(report)).reports().stream()
                .filter(rule -> rule.code().equals(report.reportCode()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan has no report " + report.reportCode()));
    }

    /** The name shown to people: the plan's, with the year. */
    public String nameOf(ReportCase report) {
        return "%s, năm %d".formatted(ruleOf(report).name(), report.year());
    }

    /** Who sends the report of that unit: the desk the document names, otherwise those who act for the unit. */
    public Set<Desk> reporters(ReportCase report, String unitCode) {
        var by = ruleOf(report).by();
        return by == null ? MovementDesks.actingFor(unitCode) : Set.of(by);
    }
}
