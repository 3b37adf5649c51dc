package vn.thidua.target.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.programme.TargetMetric;
import vn.thidua.target.TargetReading.Cell;
import vn.thidua.target.TargetReading.Line;
import vn.thidua.target.TargetReading.Point;
import vn.thidua.target.TargetReading.Row;
import vn.thidua.target.TargetStatus;

/** A target over the years as a page shows it. */
record TargetView(String code, String text, String source, String unit, List<Year> years, List<Metric> metrics) {

    /** How the target stands in a year, and how far its report is. */
    record Year(
            int year,
            TargetStatus status,
            String statusLabel,
            @Nullable UUID report,
            String stage) {}

    /** What is measured, its threshold exact where it is a number, and its confirmed values. */
    record Metric(
            String code,
            String label,
            TargetMetric.Operator operator,
            String threshold,
            @Nullable BigDecimal number,
            String unit,
            String note,
            List<Value> values) {}

    /** A confirmed value with its source; none where there is none. */
    record Value(
            int year,
            TargetStatus status,
            String statusLabel,
            @Nullable String value,
            @Nullable BigDecimal number,
            @Nullable String document,
            @Nullable LocalDate date) {}

    static TargetView of(Row row) {
        return new TargetView(
                row.target().code(),
                row.target().text(),
                row.target().source(),
                row.unitName(),
                row.years().stream().map(TargetView::year).toList(),
                row.metrics().stream().map(TargetView::metric).toList());
    }

    private static Year year(Cell cell) {
        return new Year(cell.year(), cell.status(), cell.status().label(), cell.report(), cell.stage());
    }

    private static Metric metric(Line line) {
        var metric = line.metric();
        return new Metric(
                metric.code(),
                metric.label(),
                metric.operator(),
                metric.threshold(),
                metric.number().orElse(null),
                metric.unit(),
                metric.note(),
                line.points().stream()
                        .map(point -> value(point, metric.number().isPresent()))
                        .toList());
    }

    private static Value value(Point point, boolean numeric) {
        var value = point.value();
        return value == null
                ? new Value(point.year(), point.status(), point.status().label(), null, null, null, null)
                : new Value(
                        point.year(),
                        point.status(),
                        point.status().label(),
                        value.value(),
                        numeric ? VietnameseNumber.parse(value.value()) : null,
                        value.document(),
                        value.documentDate());
    }
}
