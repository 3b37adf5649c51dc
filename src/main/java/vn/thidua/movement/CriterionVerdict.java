package vn.thidua.movement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the machine found for one criterion, with everything a person needs to check it by hand.
 *
 * @param code        the criterion: {@code 000-T09}; an exclusion: {@code 000-X1}
 * @param clause      verbatim words of the source document
 * @param source      where the words stand: {@code 000, dòng 64}
 * @param arithmetic  the sum done, in Vietnamese, with exact numbers; empty when nothing was computed
 * @param explanation one Vietnamese sentence that says why this verdict
 * @param figures     the figures used
 */
public record CriterionVerdict(
        String code,
        String clause,
        String source,
        boolean exclusion,
        Verdict verdict,
        String arithmetic,
        String explanation,
        List<UsedFigure> figures) {

    /** The same findings with another verdict and why. */
    CriterionVerdict with(Verdict other, String why) {
        return new CriterionVerdict(code, clause, source, exclusion, other, arithmetic, why, figures);
    }

    /**
     * A figure a verdict stands on.
     *
     * @param metric   code of the metric; empty in verdicts written before it was kept
     * @param label    the metric's Vietnamese name with year and item
     * @param value    the exact value as entered, with its unit
     * @param document source document with its date; empty when the figure is missing
     * @param origin   page of this application with the rows it was computed from; none for a figure handed in and in
     *     verdicts written before it was kept
     */
    public record UsedFigure(
            String metric,
            String label,
            String value,
            String document,
            @Nullable String origin) {

        public UsedFigure {
            metric = Objects.requireNonNullElse(metric, "");
        }
    }
}
