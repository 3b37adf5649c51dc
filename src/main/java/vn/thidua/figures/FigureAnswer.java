package vn.thidua.figures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one agency answers to a request.
 *
 * @param id           business key of its process instance
 * @param owner        the agency
 * @param metrics      codes, in the order of the catalogue
 * @param units        codes of the units asked about, in the order of lists of units
 * @param signature    who signs for the numbers; none while nothing is handed in
 * @param handedInBy   who handed the file in; none before
 * @param returnReason why it was given back, empty otherwise
 * @param changed      how many figures were new or corrected; none before it is received
 */
public record FigureAnswer(
        UUID id,
        UUID requestId,
        String owner,
        List<String> metrics,
        List<String> units,
        Stage stage,
        @Nullable Signature signature,
        @Nullable String handedInBy,
        String returnReason,
        @Nullable Integer changed) {

    /** Where it stands. */
    public enum Stage {
        WAITING("Chưa cung cấp"),
        HANDED_IN("Đã cung cấp, chờ tiếp nhận"),
        RETURNED("Được trả lại"),
        RECEIVED("Đã tiếp nhận");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }

        /** Whether the agency still owes its figures. */
        public boolean owed() {
            return this == WAITING || this == RETURNED;
        }
    }
}
