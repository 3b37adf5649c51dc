package vn.thidua.classification.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.classification.CriteriaSet;
import vn.thidua.classification.CriterionScore;
import vn.thidua.classification.CriterionScore.Entry;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.figures.VietnameseNumber;

/** The rows of a sheet of points: one for each criterion of the set, in its order. */
final class SheetRows {

    private SheetRows() {}

    /** Everything a sheet may show; each form has the fields it needs. The heading of an axis stands above its first row. */
    static List<Map<String, Object>> of(CriteriaSet set, Map<String, CriterionScore> scores) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var axis : set.axes()) {
            var heading = "%s (tối đa %s điểm)".formatted(axis.name(), points(axis.maximum()));
            for (var criterion : axis.criteria()) {
                var score = scores.getOrDefault(
                        criterion.code(), new CriterionScore(criterion.code(), null, "", null, "", null));
                var row = row(score);
                row.put("axis", heading);
                row.put(
                        "criterion",
                        "%s. %s (tối đa %s điểm)"
                                .formatted(criterion.code(), criterion.name(), points(criterion.maximum())));
                rows.add(row);
                heading = "";
            }
        }
        return rows;
    }

    private static Map<String, Object> row(CriterionScore score) {
        var row = new HashMap<String, Object>();
        row.put("selfShown", score.self() == null ? "Không tự chấm" : points(score.self()) + " điểm");
        row.put("selfNote", score.selfNote());
        row.put("scoreShown", score.score() == null ? "" : points(score.score()) + " điểm");
        row.put("scoreNote", score.scoreNote());
        put(row, "self", score.self());
        put(row, "score", score.score() == null ? score.self() : score.score());
        return row;
    }

    private static void put(Map<String, Object> row, String key, @Nullable BigDecimal points) {
        if (points != null) {
            row.put(key, points);
        }
    }

    /** Rows come in the order of the criteria: the engine refuses rows that were moved, added or taken away. */
    static List<Entry> entries(CriteriaSet set, SubmittedForm form, String points, String note) {
        var criteria = set.criteria();
        var rows = form.rows("scores");
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> new Entry(
                        criteria.get(i).code(),
                        rows.get(i).findNumber(points).orElseThrow(),
                        rows.get(i).findText(note).orElse("")))
                .toList();
    }

    /** The sum of what the unit gave itself, or what the appraisal gave, Vietnamese. */
    static String total(Map<String, CriterionScore> scores, boolean self) {
        return points(scores.values().stream()
                        .map(score -> self ? score.self() : score.score())
                        .map(points -> points == null ? BigDecimal.ZERO : points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                + " điểm";
    }

    static String points(BigDecimal points) {
        return VietnameseNumber.format(points);
    }
}
