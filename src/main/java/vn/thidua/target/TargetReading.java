package vn.thidua.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.programme.Programme;
import vn.thidua.programme.Target;
import vn.thidua.programme.TargetMetric;
import vn.thidua.refusal.Refused;

/** The targets of a province's programmes over the years, for everybody of the province. */
@Service
@Transactional(readOnly = true)
public class TargetReading {

    private final TargetTable table;
    private final TargetRegister register;
    private final TargetDesks desks;
    private final Organisation organisation;

    TargetReading(TargetTable table, TargetRegister register, TargetDesks desks, Organisation organisation) {
        this.table = table;
        this.register = register;
        this.desks = desks;
        this.organisation = organisation;
    }

    /**
     * A target over the years.
     *
     * @param unitName the unit that answers for it
     * @param metrics  as in the programme
     */
    public record Row(Target target, String unitName, List<Cell> years, List<Line> metrics) {}

    /**
     * How a target stands in a year.
     *
     * @param report none while nobody asked about that year
     * @param stage  Vietnamese; empty while nobody asked
     */
    public record Cell(
            int year, TargetStatus status, @Nullable UUID report, String stage) {}

    /** The confirmed values of a metric, by year, and how it stands in each. */
    public record Line(TargetMetric metric, List<Point> points) {}

    /** One confirmed value with its source, and how the metric stands in that year. */
    public record Point(
            int year, TargetStatus status, @Nullable TargetValue value) {}

    /** The programmes of the person's province, the one that begins last first. */
    public List<Programme> programmes(String personId) {
        return desks.seenBy(personId);
    }

    /** Every target of one of {@link #programmes}. */
    public List<Row> rows(String personId, String programmeCode) {
        var programme = programmes(personId).stream()
                .filter(one -> one.code().equals(programmeCode))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "programme-not-found", "Không có chương trình này; hãy chọn trong danh sách của trang."));
        Map<Integer, Map<String, TargetReport>> reports = new HashMap<>();
        for (var year : table.years(programmeCode)) {
            Map<String, TargetReport> ofYear = new HashMap<>();
            table.reports(year.id()).forEach(report -> ofYear.put(report.target(), report));
            reports.put(year.year(), ofYear);
        }
        return programme.targets().stream()
                .map(target -> row(programme, target, reports))
                .toList();
    }

    /** Every value ever entered in a report of the person's province, and every act, the newest first. */
    public History history(String personId, UUID reportId) {
        var seen = programmes(personId).stream()
                .flatMap(programme -> table.years(programme.code()).stream())
                .flatMap(year -> table.reports(year.id()).stream())
                .anyMatch(report -> report.id().equals(reportId));
        if (!seen) {
            throw new Refused("target-not-found", "Không có báo cáo này; hãy tải lại trang.");
        }
        return new History(table.values(reportId), table.events(reportId));
    }

    /** What was entered in a report and done about it. */
    public record History(List<TargetValue> values, List<TargetEvent> events) {}

    private Row row(Programme programme, Target target, Map<Integer, Map<String, TargetReport>> reports) {
        Map<Integer, Map<String, TargetValue>> values = new HashMap<>();
        reports.forEach((year, ofYear) -> {
            var report = ofYear.get(target.code());
            values.put(year, report == null ? Map.of() : register.confirmed(report));
        });
        var lines = target.metrics().stream()
                .map(metric -> line(programme, metric, values))
                .toList();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < programme.years().size(); i++) {
            cells.add(cell(programme.years().get(i), i, target, lines, reports));
        }
        return new Row(target, organisation.unit(target.responsible().unit()).name(), cells, lines);
    }

    private static Line line(Programme programme, TargetMetric metric, Map<Integer, Map<String, TargetValue>> values) {
        var course = new TreeMap<Integer, String>();
        values.forEach((year, ofYear) -> {
            if (ofYear.containsKey(metric.code())) {
                course.put(year, ofYear.get(metric.code()).value());
            }
        });
        var along = new TargetCourse(metric, programme.lastYear(), course);
        return new Line(
                metric,
                programme.years().stream()
                        .map(year -> new Point(
                                year,
                                along.status(year),
                                values.getOrDefault(year, Map.of()).get(metric.code())))
                        .toList());
    }

    private static Cell cell(
            int year, int place, Target target, List<Line> lines, Map<Integer, Map<String, TargetReport>> reports) {
        var report = reports.getOrDefault(year, Map.of()).get(target.code());
        var status = TargetStatus.of(
                lines.stream().map(line -> line.points().get(place).status()).toList());
        return new Cell(
                year,
                status,
                report == null ? null : report.id(),
                report == null ? "" : report.stage().label());
    }
}
