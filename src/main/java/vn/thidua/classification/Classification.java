package vn.thidua.classification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.Role;

/**
 * One classification of units for one year.
 *
 * @param id           business key of its process instance
 * @param openerCode   the unit that carries it out: Sở Nội vụ, or a district for its communes
 * @param scope        which units, as offered when it was opened, Vietnamese
 * @param askedBy      the document that asks units to score themselves, as its opener cited it
 * @param selfScoreDue last day of the self-scoring
 * @param returnReason why the publisher gave the ranking back, empty otherwise
 * @param document     by what it was published; none before
 * @param followedBy   what the publication brought about, Vietnamese, a sentence a line; none while that is not done
 */
public record Classification(
        UUID id,
        Level level,
        String openerCode,
        String province,
        int year,
        String scope,
        String setCode,
        int setVersion,
        String askedBy,
        LocalDate selfScoreDue,
        Stage stage,
        String returnReason,
        @Nullable OfficialDocument document,
        @Nullable String publishedBy,
        @Nullable String followedBy) {

    /** Whose units are classified. */
    public enum Level {
        /** Departments and districts, by Sở Nội vụ. */
        PROVINCE,
        /** The communes of a district, by that district. */
        DISTRICT
    }

    /** Where it stands. */
    public enum Stage {
        OPEN("Đang chấm điểm"),
        SUBMITTED("Đã trình, chờ công bố"),
        PUBLISHED("Đã công bố");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }

    /** The name shown to people. */
    public String name() {
        return "Phân loại kết quả cải cách hành chính năm %d".formatted(year);
    }

    /** By what it was published: {@code Văn bản số 12/TB-SNV ngày 20/12/2023}; only of what is published. */
    public String source() {
        return "Văn bản " + Objects.requireNonNull(document).cited();
    }

    /** Who scores the units. */
    public Seat team() {
        return new Seat(level == Level.PROVINCE ? Role.APPRAISER : Role.OFFICER, openerCode);
    }

    /** Who answers appeals, reviews the ranking and submits it. */
    public Seat lead() {
        return new Seat(level == Level.PROVINCE ? Role.APPRAISAL_LEAD : Role.HEAD, openerCode);
    }

    /** Who publishes: the head of the opener, for departments and districts also the Chairman of the province. */
    public Set<Seat> publishers() {
        var head = new Seat(Role.HEAD, openerCode);
        return level == Level.PROVINCE ? Set.of(head, new Seat(Role.DECIDER, province)) : Set.of(head);
    }
}
