package vn.thidua.award;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movement.CheckedSubject;
import vn.thidua.movement.CriteriaCheck;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Selection;
import vn.thidua.movement.Selection.By;
import vn.thidua.movement.Selection.Pick;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;

/** Who may be chosen to propose in a round, by whom, and what the figures say of each. */
@Component
class SelectionOffers {

    private final Rounds rounds;
    private final Organisation organisation;
    private final CriteriaCheck criteria;

    SelectionOffers(Rounds rounds, Organisation organisation, CriteriaCheck criteria) {
        this.rounds = rounds;
        this.organisation = organisation;
        this.criteria = criteria;
    }

    /** The selection of the round's plan; only for a movement that has one. */
    Selection selection(RoundId id) {
        return Objects.requireNonNull(rounds.planOf(id).conduct().selection(), "This movement selects nobody");
    }

    /** Those the ranking desk chooses from, who pass first. */
    List<OfferedUnit> toRankingDesk(RoundId id) {
        return offered(id, By.RANKING_DESK, unit -> true);
    }

    /** Those a parent unit chooses from, who pass first. */
    List<OfferedUnit> below(RoundId id, String parentCode) {
        return offered(id, By.PARENT, unit -> parentCode.equals(unit.parentCode()));
    }

    /** Codes of the units that choose among those below them, in the order of the organisation. */
    List<String> parents(RoundId id) {
        return picks(id, By.PARENT)
                .flatMap(pick -> units(rounds.planOf(id), pick))
                .map(unit -> Objects.requireNonNull(unit.parentCode(), "Nobody is above " + unit.code()))
                .distinct()
                .toList();
    }

    private List<OfferedUnit> offered(RoundId id, By by, Predicate<Unit> wanted) {
        var plan = rounds.planOf(id);
        var year = rounds.yearOf(id);
        var byUnit = new LinkedHashMap<String, OfferedUnit>();
        picks(id, by).forEach(pick -> units(plan, pick)
                .filter(wanted)
                .forEach(unit -> byUnit.computeIfAbsent(
                        unit.code(), code -> new OfferedUnit(unit, pick, verdict(plan, year, pick, code)))));
        return byUnit.values().stream()
                .sorted(Comparator.comparing(unit -> !unit.passes()))
                .toList();
    }

    private Stream<Pick> picks(RoundId id, By by) {
        return selection(id).picks().stream().filter(pick -> pick.by() == by);
    }

    private Stream<Unit> units(MovementPlan plan, Pick pick) {
        var subject = plan.subjects().stream()
                .filter(candidate -> candidate.code().equals(pick.subject()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan has no subject " + pick.subject()));
        return organisation.subtree(plan.province()).stream().filter(subject::means);
    }

    private @Nullable CriterionVerdict verdict(MovementPlan plan, int year, Pick pick, String unitCode) {
        if (pick.criterion() == null) {
            return null;
        }
        var unit = new CheckedSubject(NomineeKind.COLLECTIVE, unitCode, null, false, null);
        return criteria.check(plan, year, unit).stream()
                .filter(verdict -> verdict.code().equals(pick.criterion()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan has no criterion " + pick.criterion()));
    }
}
