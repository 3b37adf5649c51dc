package vn.thidua.movement;

import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.movement.MovementPlan.Route;

/** Parts of a plan as short words, for tests that say what a plan holds. */
final class PlanInWords {

    private PlanInWords() {}

    /** Codes of the criteria that speak of that kind, exclusions left out. */
    static List<String> criteria(MovementPlan plan, AppliesTo appliesTo) {
        return plan.criteria().stream()
                .filter(criterion -> !criterion.exclusion() && criterion.appliesTo() == appliesTo)
                .map(Criterion::code)
                .toList();
    }

    /** Codes of the exclusions. */
    static List<String> exclusions(MovementPlan plan) {
        return plan.criteria().stream()
                .filter(Criterion::exclusion)
                .map(Criterion::code)
                .toList();
    }

    /** {@code 000-T01} to {@code 000-T13}. */
    static List<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> "%s%02d".formatted(prefix, number))
                .toList();
    }

    /** {@code MAXIMUM COLLECTIVE 9 ROUND}. */
    static List<String> quotas(Award award) {
        return award.quotas().stream()
                .map(quota -> "%s %s %d %s".formatted(quota.rule(), quota.kind(), quota.number(), quota.per()))
                .toList();
    }

    /** {@code appraisal APPRAISER so-noi-vu}; {@code null} for the proposing unit. */
    static List<String> stages(Route route) {
        return route.stages().stream()
                .map(stage -> "%s %s %s".formatted(stage.code(), stage.role(), stage.unit()))
                .toList();
    }
}
