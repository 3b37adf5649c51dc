package vn.thidua.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.programme.TargetMetric;
import vn.thidua.programme.TargetMetric.Operator;

/**
 * The confirmed values of one metric over the years beside its threshold, which is to be reached by the last year.
 *
 * @param values by year
 */
record TargetCourse(TargetMetric metric, int lastYear, NavigableMap<Integer, String> values) {

    /** From the lowest; a better group than the one asked for meets it too. */
    private static final List<String> GROUPS = List.of("Yếu", "Trung bình", "Khá", "Tốt", "Xuất sắc");

    /** Why a value cannot be taken, Vietnamese; none when it can. */
    static Optional<String> problemOf(TargetMetric metric, String value) {
        if (metric.number().isPresent()) {
            return TargetBounds.problemOf(metric, value);
        }
        return GROUPS.contains(value)
                ? Optional.empty()
                : Optional.of("nhóm “%s” không có trong thang: %s".formatted(value, String.join(", ", GROUPS)));
    }

    /** How the metric stands in that year. */
    TargetStatus status(int year) {
        var value = values.get(year);
        if (value == null) {
            return TargetStatus.NO_VALUE;
        }
        if (meets(value)) {
            return TargetStatus.MET;
        }
        if (year >= lastYear) {
            return TargetStatus.MISSED;
        }
        return trendMeets(year) ? TargetStatus.ON_TRACK : TargetStatus.AT_RISK;
    }

    private boolean meets(String value) {
        return metric.number()
                .map(threshold -> compare(VietnameseNumber.parse(value), threshold))
                .orElseGet(() -> GROUPS.indexOf(value) >= GROUPS.indexOf(metric.threshold()));
    }

    /**
     * Whether the average yearly change since the first value, going on until the last year, reaches the threshold.
     * Multiplied out instead of divided, so that nothing is rounded.
     */
    private boolean trendMeets(int year) {
        var first = values.firstKey();
        if (metric.number().isEmpty() || first == year) {
            return false;
        }
        var span = BigDecimal.valueOf(year - first);
        var from = VietnameseNumber.parse(values.get(first));
        var now = VietnameseNumber.parse(values.get(year));
        var reached = now.multiply(span).add(now.subtract(from).multiply(BigDecimal.valueOf(lastYear - year)));
        return reaches(reached, metric.number().orElseThrow().multiply(span));
    }

    private boolean compare(BigDecimal value, BigDecimal threshold) {
        return metric.operator() == Operator.EQUAL ? value.compareTo(threshold) == 0 : reaches(value, threshold);
    }

    /** A line that runs past an equal threshold (100 %) reaches it: the value itself stops there. */
    private boolean reaches(BigDecimal value, BigDecimal threshold) {
        var sign = value.compareTo(threshold);
        return metric.operator() == Operator.AT_MOST ? sign <= 0 : sign >= 0;
    }
}
