package vn.thidua.movement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.movement.MovementPlan.Criterion;

/**
 * Criteria of which one is enough (001, dòng 53). Once one is met the others no longer matter; while one still needs a
 * person the failed ones wait for it; a nominee that none of them concerns fails.
 */
final class Alternatives {

    private final Map<String, Criterion> criteria;
    private final Map<String, List<CriterionVerdict>> groups;

    /** @param plan whose criteria these verdicts speak of */
    private Alternatives(MovementPlan plan, List<CriterionVerdict> verdicts) {
        criteria = plan.criteria().stream()
                .filter(criterion -> criterion.alternative() != null)
                .collect(Collectors.toMap(Criterion::code, Function.identity()));
        groups = verdicts.stream()
                .filter(line -> criteria.containsKey(line.code()))
                .collect(Collectors.groupingBy(this::key));
    }

    /** The verdicts as they count together, in the same order. */
    static List<CriterionVerdict> settle(MovementPlan plan, List<CriterionVerdict> verdicts) {
        var alternatives = new Alternatives(plan, verdicts);
        return verdicts.stream().map(alternatives::settled).toList();
    }

    private String key(CriterionVerdict line) {
        return Objects.requireNonNull(criterion(line).alternative());
    }

    private Criterion criterion(CriterionVerdict line) {
        return Objects.requireNonNull(criteria.get(line.code()));
    }

    private CriterionVerdict settled(CriterionVerdict line) {
        if (!criteria.containsKey(line.code()) || line.verdict() == Verdict.PASS) {
            return line;
        }
        var group = Objects.requireNonNull(groups.get(key(line)));
        var met = names(group, Verdict.PASS);
        if (!met.isEmpty()) {
            return line.with(
                    Verdict.NOT_APPLICABLE, "Chỉ cần đạt một trong các tiêu chuẩn thay thế; đã đạt %s.".formatted(met));
        }
        var open = names(group, Verdict.NEEDS_HUMAN);
        if (!open.isEmpty() && line.verdict() == Verdict.FAIL) {
            return line.with(
                    Verdict.NOT_APPLICABLE,
                    "%s Chỉ cần đạt một trong các tiêu chuẩn thay thế; còn chờ kết luận %s."
                            .formatted(line.explanation(), open));
        }
        return concernsNobody(group) && line.equals(group.get(0)) ? unmet(line, group) : line;
    }

    private static boolean concernsNobody(List<CriterionVerdict> group) {
        return group.stream().allMatch(line -> line.verdict() == Verdict.NOT_APPLICABLE);
    }

    private CriterionVerdict unmet(CriterionVerdict line, List<CriterionVerdict> group) {
        return line.with(
                Verdict.FAIL,
                "Phải đạt một trong các tiêu chuẩn thay thế nhưng không tiêu chuẩn nào áp dụng cho trường hợp này: %s."
                        .formatted(names(group, Verdict.NOT_APPLICABLE)));
    }

    private String names(List<CriterionVerdict> group, Verdict verdict) {
        return group.stream()
                .filter(line -> line.verdict() == verdict)
                .map(line -> "%s “%s”".formatted(line.code(), criterion(line).name()))
                .collect(Collectors.joining(", "));
    }
}
