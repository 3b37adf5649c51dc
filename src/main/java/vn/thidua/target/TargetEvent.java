package vn.thidua.target;

import java.time.Instant;

/** One act about a report, by whom and why. */
public record TargetEvent(Kind kind, String reason, String by, Instant at) {

    /** What was done. */
    public enum Kind {
        REPORTED("Báo cáo"),
        RETURNED("Trả lại"),
        CONFIRMED("Xác nhận"),
        REOPENED("Mở lại");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }
}
