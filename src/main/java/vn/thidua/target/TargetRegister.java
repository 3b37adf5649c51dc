package vn.thidua.target;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.programme.Programme;
import vn.thidua.programme.Programmes;
import vn.thidua.programme.Target;

/** Reads years, reports and values: what forms and models show. */
@Service
@Transactional(readOnly = true)
public class TargetRegister {

    private final TargetTable table;
    private final Programmes programmes;

    TargetRegister(TargetTable table, Programmes programmes) {
        this.table = table;
        this.programmes = programmes;
    }

    /** The year with that id; an id nobody opened is a programming error. */
    public TargetYear year(UUID id) {
        return table.year(id);
    }

    /** The report with that id; an id nobody asked under is a programming error. */
    public TargetReport report(UUID id) {
        return table.report(id);
    }

    /** The reports of a year, in the order of the document. */
    public List<TargetReport> reports(UUID yearId) {
        return table.reports(yearId);
    }

    /** The version of the programme the year was opened with. */
    public Programme programmeOf(TargetYear year) {
        return programmes.programme(year.programme(), year.version());
    }

    /** The target a report is about. */
    public Target targetOf(TargetReport report) {
        return programmeOf(table.year(report.yearId())).targets().stream()
                .filter(target -> target.code().equals(report.target()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The programme has no target " + report.target()));
    }

    /** The newest value of each metric, confirmed or not. */
    public Map<String, TargetValue> newest(TargetReport report) {
        return byMetric(table.values(report.id()));
    }

    /** The newest confirmed value of each metric. */
    Map<String, TargetValue> confirmed(TargetReport report) {
        return byMetric(table.values(report.id()).stream()
                .filter(value -> value.id() <= report.confirmedUpTo())
                .toList());
    }

    private static Map<String, TargetValue> byMetric(List<TargetValue> newestFirst) {
        return newestFirst.stream()
                .collect(Collectors.toMap(TargetValue::metric, Function.identity(), (newer, older) -> newer));
    }
}
