package vn.thidua.movement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thidua.figures.Figure;
import vn.thidua.figures.Metric;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;
import vn.thidua.movement.CriterionVerdict.UsedFigure;
import vn.thidua.organisation.Unit;

/** Everything the expressions of one criterion may read for one nominee. */
final class Readings {

    /** Ends a name that means the year before. */
    static final String PREVIOUS = "Previous";
    /** The names every expression may read beside its metrics. */
    static final Set<String> FACTS = Set.of("unitKind", "year");

    private final Map<String, Reading> byName = new LinkedHashMap<>();
    private final Map<String, Object> values = new HashMap<>();

    private Readings(Unit unit, int year) {
        values.put("unitKind", unit.kind().name());
        values.put("year", BigDecimal.valueOf(year));
    }

    /**
     * Reads the metrics of a criterion.
     *
     * @param unit   the unit whose figures are read
     * @param person id of the person whose figures are read, empty for a collective
     */
    static Readings of(List<String> codes, Metrics metrics, YearFigures figures, Unit unit, String person, int year) {
        var readings = new Readings(unit, year);
        for (var code : codes) {
            var metric = metrics.metric(code);
            var subject = metric.subject() == SubjectKind.UNIT ? unit.code() : person;
            var current = figures.of(metric.subject(), subject, year, code);
            var before = figures.of(metric.subject(), subject, year - 1, code);
            readings.add(metric, year, current, before);
        }
        return readings;
    }

    /** The names by which expressions read the metric. */
    static Set<String> namesOf(Metric metric) {
        return metric.itemised() ? Set.of(metric.code()) : Set.of(metric.code(), metric.code() + PREVIOUS);
    }

    private void add(Metric metric, int year, List<Figure> current, List<Figure> before) {
        if (metric.itemised()) {
            put(metric.code(), Reading.itemised(metric, year, current, before));
        } else {
            put(metric.code(), Reading.single(metric, year, current));
            put(metric.code() + PREVIOUS, Reading.single(metric, year - 1, before));
        }
    }

    private void put(String name, Reading reading) {
        byName.put(name, reading);
        reading.value().ifPresent(value -> values.put(name, value));
    }

    /** The values for an expression. */
    Map<String, Object> values() {
        return values;
    }

    /** Whether every name has a value. */
    boolean know(Set<String> names) {
        return values.keySet().containsAll(names);
    }

    /** What is missing among these names, Vietnamese. */
    List<String> missing(Set<String> names) {
        return names.stream()
                .filter(name -> !values.containsKey(name))
                .map(name -> Objects.requireNonNull(byName.get(name)).label())
                .toList();
    }

    /** The figures behind these names, in the order of the criterion's metrics. */
    List<UsedFigure> used(Set<String> names) {
        return byName.entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().used().stream())
                .toList();
    }
}
