package vn.thidua.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part in a classification.
 *
 * @param id             business key of its process instances
 * @param missing        whether the unit did not score itself in time
 * @param returnReason   why the head gave the self-score back, empty otherwise
 * @param rescoreReason  why the lead has it scored again, empty otherwise
 * @param appealLastDay  last day of an appeal; none while the unit was not told its points
 * @param appeal         what the unit says against its points, empty when it does not
 * @param appealAccepted none while nobody answered
 */
public record UnitPart(
        UUID id,
        UUID classificationId,
        String unitCode,
        Stage stage,
        boolean missing,
        String returnReason,
        String rescoreReason,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate appealLastDay,
        String appealExplanation,
        String appeal,
        @Nullable Boolean appealAccepted,
        String appealAnswer,
        @Nullable Place place) {

    /** Where a unit came in the ranking: exact points, rank with ties sharing one, name of the group. */
    public record Place(BigDecimal total, int rank, String grade) {}

    /** Where it stands. */
    public enum Stage {
        WAITING("Chưa tự chấm"),
        FILLED("Tự chấm, chờ thủ trưởng ký"),
        RETURNED("Thủ trưởng trả lại bản tự chấm"),
        SELF_SCORED("Chờ thẩm định"),
        SCORED("Đã thẩm định, chờ báo kết quả"),
        TOLD("Đã báo kết quả, trong thời hạn kiến nghị"),
        APPEALED("Có kiến nghị, chờ trả lời"),
        SETTLED("Đã chốt điểm");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }

        /** Whether the unit has been told its points. */
        public boolean told() {
            return compareTo(TOLD) >= 0;
        }
    }
}
