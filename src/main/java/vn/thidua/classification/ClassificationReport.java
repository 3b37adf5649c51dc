package vn.thidua.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.classification.Classification.Level;
import vn.thidua.classification.CriteriaSet.Group;
import vn.thidua.classification.UnitPart.Stage;
import vn.thidua.document.OfficialDocument;

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
        Level level,
        int year,
        String opener,
        String scope,
        String stage,
        boolean published,
        String criteriaSet,
        String askedBy,
        LocalDate selfScoreDue,
        @Nullable OfficialDocument document,
        @Nullable String followedBy,
        List<Group> groups,
        Progress progress,
        List<Line> lines) {

    /** How many units scored themselves, were scored, appealed, are settled; out of how many. */
    public record Progress(int units, int selfScored, int missing, int scored, int appealed, int settled) {

        static Progress of(List<UnitPart> all) {
            var missing = count(all, UnitPart::missing);
            return new Progress(
                    all.size(),
                    count(all, from(Stage.SELF_SCORED)) - missing,
                    missing,
                    count(all, from(Stage.SCORED)),
                    count(all, part -> !part.appeal().isEmpty()),
                    count(all, from(Stage.SETTLED)));
        }

        private static Predicate<UnitPart> from(Stage stage) {
            return part -> part.stage().compareTo(stage) >= 0;
        }

        private static int count(List<UnitPart> all, Predicate<UnitPart> counted) {
            return (int) all.stream().filter(counted).count();
        }
    }

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
