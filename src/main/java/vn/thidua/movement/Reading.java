package vn.thidua.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.Written;
import vn.thidua.figures.Figure;
import vn.thidua.figures.Metric;
import vn.thidua.movement.CriterionVerdict.UsedFigure;

/**
 * What one name of an expression stands for.
 *
 * @param label the metric and the year, Vietnamese, for saying that it is missing
 * @param value a number, a text or a list of items; none when a figure is missing
 * @param used  the figures read, the missing ones among them
 */
record Reading(String label, Optional<Object> value, List<UsedFigure> used) {

    /** A metric with one figure a year. */
    static Reading single(Metric metric, int year, List<Figure> figures) {
        var label = metric.label() + " năm " + year;
        var figure = figures.stream().findFirst();
        return new Reading(label, figure.map(Reading::valueOf), List.of(used(label, metric, figure)));
    }

    /** A metric with a figure per item; complete only when every item has a figure for the year before as well. */
    static Reading itemised(Metric metric, int year, List<Figure> current, List<Figure> before) {
        var items = new ArrayList<Map<String, Object>>();
        var used = new ArrayList<UsedFigure>();
        for (var figure : current) {
            var previous = before.stream()
                    .filter(candidate -> candidate.item().equals(figure.item()))
                    .findFirst();
            var label = "%s – %s năm ".formatted(metric.label(), figure.item());
            used.add(used(label + year, metric, Optional.of(figure)));
            used.add(used(label + (year - 1), metric, previous));
            previous.ifPresent(old ->
                    items.add(Map.of("item", figure.item(), "current", valueOf(figure), "previous", valueOf(old))));
        }
        var complete = !current.isEmpty() && items.size() == current.size();
        var label = "%s năm %d và năm %d".formatted(metric.label(), year, year - 1);
        return new Reading(label, complete ? Optional.of(items) : Optional.empty(), used);
    }

    private static Object valueOf(Figure figure) {
        return figure.number() == null ? figure.value() : figure.number();
    }

    private static UsedFigure used(String label, Metric metric, Optional<Figure> figure) {
        return figure.map(found -> new UsedFigure(
                        metric.code(),
                        label,
                        metric.show(found.value()),
                        found.sourceDocument() + ", ngày " + Written.day(found.sourceDate()),
                        found.origin()))
                .orElseGet(() -> new UsedFigure(metric.code(), label, "chưa có số liệu", "", null));
    }
}
