package vn.thidua.target;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the unit that answers for a target, in one year.
 *
 * @param target        code of the target
 * @param reason        why it was sent back or opened again; empty otherwise
 * @param reportedBy    who reported last; none before the first report
 * @param confirmedUpTo id of the newest confirmed value; 0 before the first confirmation
 */
public record TargetReport(
        UUID id,
        UUID yearId,
        String target,
        String unitCode,
        Stage stage,
        String reason,
        @Nullable String reportedBy,
        long confirmedUpTo) {

    /** How far it is. */
    public enum Stage {
        ASKED("Chờ báo cáo"),
        REPORTED("Chờ xác nhận"),
        RETURNED("Bị trả lại"),
        CONFIRMED("Đã xác nhận");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }
}
