package vn.thidua.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a unit asks or proposes about a launched movement.
 *
 * @param id         business key of its process instance
 * @param unitCode   the unit of the person who asked
 * @param askedBy    id of the person who asked
 * @param answer     what the responsible body says; none while it has not
 */
public record Question(
        UUID id,
        UUID launchId,
        String unitCode,
        Kind kind,
        String text,
        String askedBy,
        LocalDate askedOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {

    /** What it is. */
    public enum Kind {
        QUESTION("Vướng mắc"),
        CHANGE("Đề xuất thay đổi, bổ sung");

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
