package vn.thidua.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.classification.CriteriaSet.Group;

/**
 * A classification as one person may see it.
 *
 * @param stage      Vietnamese
 * @param followedBy what the publication brought about; none before
 * @param groups     with their bounds, the highest first
 * @param progress   how far the units are, all of them
 * @param lines      the units the person sees, by rank once it is shown, then by name
 */
public record ClassificationReport(
        UUID id,
        int year,
        String opener,
        String scope,
        String stage,
        boolean published,
        String criteriaSet,
        String askedBy,
        LocalDate selfScoreDue,
        @Nullable PublicationDocument document,
        @Nullable String followedBy,
        List<Group> groups,
        Progress progress,
        List<Line> lines) {

    /** How many units scored themselves, were scored, appealed, are settled; out of how many. */
    public record Progress(int units, int selfScored, int missing, int scored, int appealed, int settled) {}

    /**
     * One unit.
     *
     * @param part    id of its part, to ask for its sheet
     * @param inside  whether the person sees notes and appeal
     * @param self    none when it did not score itself, or while that is not shown
     * @param score   none before, or while that is not shown
     * @param rank    none before the publication for those who do not carry it out
     */
    public record Line(
            UUID part,
            String unit,
            String name,
            String stage,
            boolean missing,
            boolean inside,
            @Nullable BigDecimal self,
            @Nullable BigDecimal score,
            @Nullable Integer rank,
            @Nullable String grade) {}
}
