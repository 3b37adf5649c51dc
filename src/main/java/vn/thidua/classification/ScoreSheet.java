package vn.thidua.classification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.classification.CriterionScore.Entry;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.refusal.Refused;

/** What a sheet of points must keep to, whoever fills it in: every criterion once, from 0 to its maximum. */
final class ScoreSheet {

    private ScoreSheet() {}

    /** Refuses points above a maximum; a sheet with other criteria than the set's is a programming error. */
    static void refuseImpossible(CriteriaSet set, List<Entry> entries) {
        var criteria = set.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            var entry = entries.get(i);
            if (!entry.criterion().equals(criterion.code())) {
                throw new IllegalStateException("The sheet has other criteria than the set: " + entry);
            }
            if (entry.points().signum() < 0 || entry.points().compareTo(criterion.maximum()) > 0) {
                throw new Refused(
                        "points-out-of-bounds",
                        "Tiêu chí %s chấm %s điểm; điểm phải từ 0 đến %s."
                                .formatted(criterion.code(), shown(entry.points()), shown(criterion.maximum())),
                        "scores");
            }
        }
    }

    /** Refuses appraised points without the words they need: why they differ, or what they rest on. */
    static void refuseUnexplained(Map<String, CriterionScore> known, List<Entry> entries) {
        for (var entry : entries) {
            var self = selfOf(known.get(entry.criterion()));
            var same = self != null && self.compareTo(entry.points()) == 0;
            if (!same && entry.note().isBlank()) {
                throw new Refused(
                        "difference-unexplained",
                        self == null
                                ? "Đơn vị không tự chấm tiêu chí %s; hãy ghi căn cứ chấm %s điểm."
                                        .formatted(entry.criterion(), shown(entry.points()))
                                : "Tiêu chí %s chấm %s điểm, khác điểm tự chấm %s; hãy ghi lý do chênh lệch."
                                        .formatted(entry.criterion(), shown(entry.points()), shown(self)),
                        "scores");
            }
        }
    }

    private static @Nullable BigDecimal selfOf(@Nullable CriterionScore score) {
        return score == null ? null : score.self();
    }

    static String shown(@Nullable BigDecimal points) {
        return VietnameseNumber.format(Objects.requireNonNull(points));
    }
}
