package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit's registration for a movement.
 *
 * @param id             business key of its process instance
 * @param parentCode     the unit that puts it together with others first; none where it goes to the receiver directly
 * @param joins          whether the unit wants to register; it may decline
 * @param collectives    codes of the collectives it registers
 * @param returnReason   why the head gave it back, empty otherwise
 * @param preparedBy     id of the person who filled it in
 * @param confirmedBy    id of the head who signed it
 * @param consolidatedOn day the parent put it together with others; none while it has not
 */
public record UnitRegistration(
        UUID id,
        UUID registrationId,
        String unitCode,
        @Nullable String parentCode,
        Stage stage,
        boolean joins,
        List<String> collectives,
        String returnReason,
        @Nullable String preparedBy,
        @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate consolidatedOn) {

    /** Whether the unit registered. */
    public boolean registered() {
        return stage == Stage.REGISTERED;
    }

    /** Where it stands. */
    public enum Stage {
        WAITING("Chưa đăng ký"),
        FILLED("Chờ thủ trưởng ký"),
        RETURNED("Thủ trưởng trả lại"),
        REGISTERED("Đã đăng ký"),
        DECLINED("Không đăng ký");

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
