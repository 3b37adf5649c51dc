package vn.thidua.classification;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The points of one unit in one criterion; each number is exact.
 *
 * @param self         what the unit gave itself; none when it did not score itself
 * @param selfNote     its explanation and evidence
 * @param score        what the appraisal gave; none before
 * @param scoreNote    why that differs from the self-score, or what it rests on when there is none
 * @param beforeAppeal what the appraisal had given before an accepted appeal changed it
 */
public record CriterionScore(
        String criterion,
        @Nullable BigDecimal self,
        String selfNote,
        @Nullable BigDecimal score,
        String scoreNote,
        @Nullable BigDecimal beforeAppeal) {

    /** Points somebody enters for a criterion, with words beside them. */
    public record Entry(String criterion, BigDecimal points, String note) {}
}
