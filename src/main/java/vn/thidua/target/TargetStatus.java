package vn.thidua.target;

import java.util.Collection;
import java.util.Comparator;

/** What the confirmed values of a metric, or of a whole target, say in a year; the worst comes first. */
public enum TargetStatus {
    /** Below the threshold in the last year of the programme. */
    MISSED("Không đạt"),
    NO_VALUE("Chưa có số liệu"),
    /** Below the threshold, and the trend does not reach it by the last year. */
    AT_RISK("Có nguy cơ không đạt"),
    /** Below the threshold, and the trend reaches it by the last year. */
    ON_TRACK("Đúng lộ trình"),
    MET("Đạt");

    private final String label;

    TargetStatus(String label) {
        this.label = label;
    }

    /** The Vietnamese words shown to people. */
    public String label() {
        return label;
    }

    /** What several metrics come to: a target is met when all are. */
    public static TargetStatus of(Collection<TargetStatus> metrics) {
        return metrics.stream().min(Comparator.naturalOrder()).orElse(NO_VALUE);
    }
}
