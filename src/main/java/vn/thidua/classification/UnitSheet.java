package vn.thidua.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit's points as one person may see them.
 *
 * @param appealLastDay none while the unit was not told, and for those who do not see inside
 * @param appeal        empty when there is none, and for those who do not see inside
 */
public record UnitSheet(
        String unit,
        String name,
        String stage,
        boolean missing,
        List<AxisPoints> axes,
        @Nullable LocalDate appealLastDay,
        String appealExplanation,
        String appeal,
        @Nullable Boolean appealAccepted,
        String appealAnswer) {

    /** The sums of one axis. */
    public record AxisPoints(
            String name,
            BigDecimal maximum,
            @Nullable BigDecimal self,
            @Nullable BigDecimal score,
            List<CriterionPoints> criteria) {}

    /** One criterion; notes are empty for those who do not see inside. */
    public record CriterionPoints(
            String code,
            String name,
            BigDecimal maximum,
            @Nullable BigDecimal self,
            String selfNote,
            @Nullable BigDecimal score,
            String scoreNote,
            @Nullable BigDecimal beforeAppeal) {}
}
