package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a nominee from being accepted until a person decides about it.
 *
 * @param key        what it is about, so that the same matter is held once: the entry of the register, the question asked
 * @param text       everything needed to decide, Vietnamese
 * @param resolution none while nobody decided
 * @param reason     why so, or empty
 * @param document   the paper the decision stands on, or empty
 * @param resolvedBy the person who decided; none for what lapsed by itself
 */
public record Hold(
        long id,
        UUID nominee,
        Kind kind,
        String key,
        String text,
        Instant openedAt,
        @Nullable Resolution resolution,
        String reason,
        String document,
        @Nullable String resolvedBy) {

    /** The holds that ended so, or did not end, in one line, Vietnamese; empty for none. */
    static String told(List<Hold> holds, @Nullable Resolution resolution) {
        return holds.stream()
                .filter(hold -> hold.resolution() == resolution)
                .map(hold -> hold.reason().isEmpty()
                        ? hold.kind().label()
                        : hold.kind().label() + ": " + hold.reason())
                .collect(Collectors.joining("; "));
    }

    /** Why a nominee is held. */
    public enum Kind {
        /** The achievement was awarded before. */
        SAME_ACHIEVEMENT("Thành tích đã được khen thưởng"),
        /** A recognised initiative was used before, or somebody else in the round relies on it. */
        SAME_INITIATIVE("Sáng kiến dùng nhiều lần"),
        /** Another body that was asked knows of a pending matter or objects. */
        CONSULTATION("Ý kiến cơ quan liên quan"),
        /** Somebody commented on the public list. */
        PUBLIC_COMMENT("Ý kiến công khai");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }

        /** Whether somebody else raised the matter, so that a paper has to say what came of it. */
        boolean needsDocument() {
            return this == CONSULTATION || this == PUBLIC_COMMENT;
        }
    }

    /** How a hold ended. */
    public enum Resolution {
        /** The matter is true: the nominee is refused. */
        BARRED("Đúng, không đề nghị khen thưởng"),
        /** The matter does not stand against the nominee. */
        CLEARED("Không vướng, tiếp tục xét"),
        /** The matter is gone. */
        LAPSED("Không còn vướng");

        private final String label;

        Resolution(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }
}
