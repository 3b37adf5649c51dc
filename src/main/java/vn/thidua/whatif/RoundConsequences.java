package vn.thidua.whatif;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundStage;
import vn.thidua.award.Rounds;
import vn.thidua.figures.Figure;
import vn.thidua.figures.FigureConsequences;
import vn.thidua.movement.BulkChecks;
import vn.thidua.movement.BulkChecks.BulkCheck;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.TrialPlans;
import vn.thidua.nomination.RoundNominee;
import vn.thidua.nomination.RoundNominees;
import vn.thidua.organisation.Organisation;

/** Checks everybody in the rounds under way twice: on the figures in force, and on the supposed ones in their place. */
@Service
@Transactional(readOnly = true)
class RoundConsequences implements FigureConsequences {

    private final WhatIfSight sight;
    private final Rounds rounds;
    private final RoundNominees nominees;
    private final BulkChecks checks;
    private final Organisation organisation;

    RoundConsequences(
            WhatIfSight sight, Rounds rounds, RoundNominees nominees, BulkChecks checks, Organisation organisation) {
        this.sight = sight;
        this.rounds = rounds;
        this.nominees = nominees;
        this.checks = checks;
        this.organisation = organisation;
    }

    @Override
    public List<ChangedVerdict> of(List<Figure> supposed, String personId) {
        return sight.rounds(personId).stream()
                .filter(round -> round.stage() != RoundStage.DECIDED)
                .flatMap(round -> of(round, supposed))
                .toList();
    }

    private Stream<ChangedVerdict> of(RoundDetails round, List<Figure> supposed) {
        var metrics = supposed.stream().map(Figure::metric).collect(Collectors.toSet());
        var plan = TrialPlans.touched(rounds.planOf(round.id()), Set.of(), metrics);
        var listed = plan.criteria().isEmpty() ? List.<RoundNominee>of() : nominees.of(round.id());
        if (listed.isEmpty()) {
            return Stream.of();
        }
        var year = rounds.yearOf(round.id());
        var now = organisation.snapshot();
        var before = checks.of(now, plan, year);
        var after = before.supposing(supposed);
        return listed.stream()
                .flatMap(one -> changed(verdicts(before, plan, year, one), verdicts(after, plan, year, one))
                        .map(pair -> told(round, one, pair, now)));
    }

    private record Pair(CriterionVerdict before, CriterionVerdict after) {}

    private static List<CriterionVerdict> verdicts(BulkCheck check, MovementPlan plan, int year, RoundNominee one) {
        return check.check(plan, year, one.nominee().subject());
    }

    private static Stream<Pair> changed(List<CriterionVerdict> before, List<CriterionVerdict> after) {
        var old = before.stream().collect(Collectors.toMap(CriterionVerdict::code, Function.identity()));
        return after.stream()
                .map(verdict -> new Pair(old.get(verdict.code()), verdict))
                .filter(pair -> pair.before().verdict() != pair.after().verdict());
    }

    private static ChangedVerdict told(RoundDetails round, RoundNominee one, Pair pair, Organisation now) {
        var decided = one.lines().stream()
                .anyMatch(line -> line.overridden()
                        && line.machine().code().equals(pair.after().code()));
        return new ChangedVerdict(
                round.round().name(),
                one.nominee().label(),
                now.unit(one.proposal().unitCode()).name(),
                "%s (%s)".formatted(pair.after().clause(), pair.after().source()),
                pair.before().verdict().label(),
                pair.after().verdict().label(),
                decided);
    }
}
