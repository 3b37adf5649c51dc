package vn.thidua.classification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.classification.CriteriaSet.Axis;
import vn.thidua.classification.CriteriaSet.Criterion;
import vn.thidua.classification.UnitSheet.AxisPoints;
import vn.thidua.classification.UnitSheet.CriterionPoints;

/** Lays a unit's points out by axis, without what the reader may not see. */
final class UnitSheets {

    private UnitSheets() {}

    /** Whether notes and appeal are seen, and whether what the appraisal gave is. */
    private record Seen(boolean inside, boolean score) {}

    static UnitSheet of(
            CriteriaSet set,
            UnitPart part,
            String name,
            Map<String, CriterionScore> scores,
            ClassificationViewer viewer) {
        var seen = new Seen(viewer.inside(part), viewer.score(part));
        var axes = set.axes().stream().map(axis -> axis(axis, scores, seen)).toList();
        return new UnitSheet(
                part.unitCode(),
                name,
                part.stage().label(),
                part.missing(),
                axes,
                seen.inside() ? part.appealLastDay() : null,
                seen.inside() ? part.appealExplanation() : "",
                seen.inside() ? part.appeal() : "",
                seen.inside() ? part.appealAccepted() : null,
                seen.inside() ? part.appealAnswer() : "");
    }

    private static AxisPoints axis(Axis axis, Map<String, CriterionScore> scores, Seen seen) {
        var criteria = axis.criteria().stream()
                .map(criterion -> criterion(criterion, scores.get(criterion.code()), seen))
                .toList();
        return new AxisPoints(
                axis.name(),
                axis.maximum(),
                sum(criteria, CriterionPoints::self),
                sum(criteria, CriterionPoints::score),
                criteria);
    }

    private static CriterionPoints criterion(Criterion criterion, @Nullable CriterionScore score, Seen seen) {
        var known = Objects.requireNonNullElse(score, new CriterionScore(criterion.code(), null, "", null, "", null));
        return new CriterionPoints(
                criterion.code(),
                criterion.name(),
                criterion.maximum(),
                known.self(),
                seen.inside() ? known.selfNote() : "",
                seen.score() ? known.score() : null,
                seen.inside() && seen.score() ? known.scoreNote() : "",
                seen.inside() ? known.beforeAppeal() : null);
    }

    /** The sum, none as soon as nobody gave points in one. */
    private static @Nullable BigDecimal sum(
            List<CriterionPoints> criteria, Function<CriterionPoints, @Nullable BigDecimal> points) {
        return criteria.stream().map(points).anyMatch(Objects::isNull)
                ? null
                : criteria.stream()
                        .map(one -> Objects.requireNonNull(points.apply(one)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
