package vn.thidua.movement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;

/**
 * One unit's periodic report.
 *
 * @param id           business key of its process instance
 * @param document     number and day of the report; none while it is not sent
 * @param content      what it says, empty while it is not sent
 * @param returnReason why the receiver gave it back, empty otherwise
 */
public record UnitReport(
        UUID id,
        UUID reportId,
        String unitCode,
        Stage stage,
        @Nullable OfficialDocument document,
        String content,
        String returnReason) {

    /** Where it stands. */
    public enum Stage {
        WAITING("Chưa báo cáo"),
        SENT("Đã gửi, chờ tiếp nhận"),
        RETURNED("Được trả lại"),
        ACCEPTED("Đã tiếp nhận");

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
