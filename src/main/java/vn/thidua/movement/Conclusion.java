package vn.thidua.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the verdicts of one nominee come to, whoever gave them. Of alternative criteria one that is met is enough, and
 * they fail together when none is met and none is open.
 *
 * @param failed what is not met: a criterion's code, or "một trong A1, A2" for alternatives
 * @param open   codes of the criteria that still need a person
 */
public record Conclusion(List<String> failed, List<String> open) {

    /**
     * Of a nominee's verdicts.
     *
     * @param verdicts by criterion code, in the order of the plan; only of criteria that concern the nominee
     */
    public static Conclusion of(MovementPlan plan, Map<String, Verdict> verdicts) {
        var failed = new ArrayList<String>();
        var open = new ArrayList<String>();
        var groups = new LinkedHashMap<String, List<String>>();
        var keys = alternatives(plan);
        verdicts.forEach((code, verdict) -> {
            var key = keys.get(code);
            if (key != null) {
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(code);
            } else if (verdict == Verdict.FAIL) {
                failed.add(code);
            } else if (verdict == Verdict.NEEDS_HUMAN) {
                open.add(code);
            }
        });
        groups.values().forEach(codes -> settle(codes, verdicts, failed, open));
        return new Conclusion(List.copyOf(failed), List.copyOf(open));
    }

    private static void settle(
            List<String> codes, Map<String, Verdict> verdicts, List<String> failed, List<String> open) {
        if (codes.stream().anyMatch(code -> verdicts.get(code) == Verdict.PASS)) {
            return;
        }
        var undecided = codes.stream()
                .filter(code -> verdicts.get(code) == Verdict.NEEDS_HUMAN)
                .toList();
        open.addAll(undecided);
        if (undecided.isEmpty()) {
            failed.add("một trong " + String.join(", ", codes));
        }
    }

    private static Map<String, String> alternatives(MovementPlan plan) {
        var keys = new LinkedHashMap<String, String>();
        plan.criteria().stream()
                .filter(criterion -> criterion.alternative() != null)
                .forEach(criterion -> keys.put(criterion.code(), Objects.requireNonNull(criterion.alternative())));
        return keys;
    }
}
