package vn.thidua.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundQuota;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.Rounds;
import vn.thidua.award.TrialRanking;
import vn.thidua.figures.Metrics;
import vn.thidua.movement.BulkChecks;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.Quota;
import vn.thidua.movement.TrialPlans;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.QuotaCounts;
import vn.thidua.nomination.RoundNominee;
import vn.thidua.nomination.RoundNominees;
import vn.thidua.organisation.Organisation;
import vn.thidua.whatif.WhatIfResult.Overfull;

/**
 * Tries a round under other thresholds, quotas and figures. Both sides come from the criteria check and the ranking that
 * the round itself uses. What the changes do not touch is as it was found at the last check. Keeps nothing.
 */
@Service
@Transactional(readOnly = true)
public class WhatIf {

    private final Rounds rounds;
    private final RoundRegister register;
    private final RoundNominees nominees;
    private final TrialRanking ranking;
    private final QuotaCounts counts;
    private final BulkChecks checks;
    private final TrialPlans plans;
    private final Metrics metrics;
    private final Organisation organisation;

    WhatIf(
            Rounds rounds,
            RoundRegister register,
            RoundNominees nominees,
            TrialRanking ranking,
            QuotaCounts counts,
            BulkChecks checks,
            TrialPlans plans,
            Metrics metrics,
            Organisation organisation) {
        this.rounds = rounds;
        this.register = register;
        this.nominees = nominees;
        this.ranking = ranking;
        this.counts = counts;
        this.checks = checks;
        this.plans = plans;
        this.metrics = metrics;
        this.organisation = organisation;
    }

    /**
     * What the round would come to.
     *
     * @throws vn.thidua.refusal.Refused when a change cannot be tried, with its place and the reason
     */
    public WhatIfResult of(RoundId round, WhatIfChanges changes) {
        var now = organisation.snapshot();
        var plan = rounds.planOf(round);
        var year = rounds.yearOf(round);
        var supposed = read(round, changes, now);
        var touched = TrialPlans.touched(plan, supposed.criterionCodes(), supposed.metricCodes());
        var tried = plans.with(touched, supposed.criteria().expressions());
        var check = checks.of(now, touched, year);

        var listed = nominees.of(round);
        var quotas = register.quotas(round);
        var found = findings(plan, listed, nominee -> check.check(touched, year, nominee.subject()));
        var other = check.supposing(supposed.figures().all());
        var wouldBe = findings(plan, listed, nominee -> other.check(tried, year, nominee.subject()));
        var before = trial(round, found, quotas);
        var after = trial(round, wouldBe, supposed.quotas().of(quotas));

        var comparison = new Comparison(before, after, supposed.criterionCodes(), now);
        return new WhatIfResult(
                supposed.words(check.figures()),
                comparison.quotas(),
                overfull(round, supposed.quotas().changedPerUnit(), listed, now),
                comparison.lines(listed),
                Warnings.of(rounds.round(round).state(), before, after));
    }

    private Supposition read(RoundId round, WhatIfChanges changes, Organisation now) {
        var plan = rounds.planOf(round);
        return new Supposition(
                new SupposedCriteria(plan, changes.criteria()),
                new SupposedQuotas(rounds.awardOf(round), changes.quotas()),
                new SupposedFigures(plan, rounds.yearOf(round), now, metrics, changes.figures()));
    }

    private List<Overfull> overfull(RoundId round, List<Quota> quotas, List<RoundNominee> listed, Organisation now) {
        return quotas.stream()
                .flatMap(quota -> counts.exceeding(quota, round, listed).entrySet().stream()
                        .map(unit -> new Overfull(
                                now.unit(unit.getKey()).name(),
                                quota.kind(),
                                quota.clause().source(),
                                quota.numberFor(unit.getKey()),
                                unit.getValue().stream()
                                        .map(one -> one.nominee().label())
                                        .toList())))
                .toList();
    }

    private Trial trial(RoundId round, Map<String, Finding> findings, List<RoundQuota> quotas) {
        return Trial.of(quotas, findings, (bounds, candidates) -> ranking.rank(round, bounds, candidates));
    }

    private static Map<String, Finding> findings(
            MovementPlan plan, List<RoundNominee> nominees, Function<Nominee, List<CriterionVerdict>> check) {
        var findings = new LinkedHashMap<String, Finding>();
        nominees.forEach(
                one -> findings.put(one.candidate().nomineeId(), Finding.of(plan, one, check.apply(one.nominee()))));
        return findings;
    }
}
