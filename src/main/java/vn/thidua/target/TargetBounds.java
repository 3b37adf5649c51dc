package vn.thidua.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.figures.Metric;
import vn.thidua.figures.MetricType;
import vn.thidua.figures.SubjectKind;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.programme.TargetMetric;

/** Which numbers a metric of a target can have; they follow from its unit. */
final class TargetBounds {

    /** Shares, and points "trên 100 điểm tối đa" (003, dòng 89). */
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** A growth may be above 100 % or below zero ("tăng bình quân", 003, dòng 109), and so may its opposite. */
    private static final Pattern CHANGE = Pattern.compile("tăng|giảm", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TargetBounds() {}

    /** Why the entered number cannot be taken, Vietnamese; none when it can. */
    static Optional<String> problemOf(TargetMetric metric, String value) {
        return switch (metric.unit()) {
            case "hạng" -> bounded(metric, MetricType.RANK).problemOf(value);
            case "điểm" -> bounded(metric, MetricType.SCORE).problemOf(value);
            case "%" ->
                CHANGE.matcher(metric.label()).find()
                        ? VietnameseNumber.problemOf(value)
                        : bounded(metric, MetricType.PERCENT).problemOf(value);
            default -> VietnameseNumber.problemOf(value);
        };
    }

    /** Has no upper bound where the threshold is above it: then the points are out of more than 100. */
    private static Metric bounded(TargetMetric metric, MetricType type) {
        var beyond = metric.number().filter(threshold -> threshold.compareTo(MOST) > 0);
        var most = type == MetricType.RANK || beyond.isPresent() ? null : MOST;
        return new Metric(
                metric.code(), metric.label(), SubjectKind.UNIT, type, metric.unit(), false, most, List.of(), "");
    }
}
