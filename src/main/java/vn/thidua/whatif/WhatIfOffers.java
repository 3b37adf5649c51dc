package vn.thidua.whatif;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.movement.CriterionExpression;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.movement.Quota;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.RoundNominee;
import vn.thidua.nomination.RoundNominees;
import vn.thidua.organisation.Organisation;
import vn.thidua.whatif.WhatIfOffer.OfferedCriterion;
import vn.thidua.whatif.WhatIfOffer.OfferedExpression;
import vn.thidua.whatif.WhatIfOffer.OfferedMetric;
import vn.thidua.whatif.WhatIfOffer.OfferedQuota;
import vn.thidua.whatif.WhatIfOffer.OfferedSubject;

/** Lists what may be changed in a trial of a round. */
@Service
@Transactional(readOnly = true)
public class WhatIfOffers {

    private final Rounds rounds;
    private final RoundNominees nominees;
    private final Metrics metrics;
    private final Organisation organisation;

    WhatIfOffers(Rounds rounds, RoundNominees nominees, Metrics metrics, Organisation organisation) {
        this.rounds = rounds;
        this.nominees = nominees;
        this.metrics = metrics;
        this.organisation = organisation;
    }

    /** What may be changed in that round. */
    public WhatIfOffer of(RoundId round) {
        var plan = rounds.planOf(round);
        var decided = plan.criteria().stream()
                .filter(criterion -> !CriterionExpression.of(criterion).isEmpty())
                .map(this::criterion)
                .toList();
        return new WhatIfOffer(
                decided,
                quotas(rounds.awardOf(round)),
                metrics(plan, rounds.yearOf(round)),
                subjects(plan, nominees.of(round)));
    }

    private OfferedCriterion criterion(Criterion criterion) {
        return new OfferedCriterion(
                criterion.code(),
                criterion.name(),
                criterion.clause().text(),
                criterion.clause().source(),
                CriterionExpression.of(criterion).stream()
                        .map(WhatIfOffers::expression)
                        .toList(),
                criterion.metrics().stream()
                        .map(code -> code + ": " + metrics.metric(code).label())
                        .toList());
    }

    private static OfferedExpression expression(CriterionExpression expression) {
        return new OfferedExpression(
                expression.place(),
                SupposedCriteria.called(expression.place()),
                expression.text(),
                expression.between(),
                expression.numbers().stream()
                        .map(number -> VietnameseNumber.format(new BigDecimal(number)))
                        .toList());
    }

    private static List<OfferedQuota> quotas(Award award) {
        return IntStream.range(0, award.quotas().size())
                .mapToObj(i -> quota(i, award.quotas().get(i)))
                .toList();
    }

    private static OfferedQuota quota(int position, Quota quota) {
        return new OfferedQuota(
                position,
                quota.kind(),
                quota.per() == Quota.Per.ROUND,
                quota.number(),
                quota.clause().text(),
                quota.clause().source());
    }

    private List<OfferedMetric> metrics(MovementPlan plan, int roundYear) {
        var seen = new LinkedHashSet<String>();
        return plan.criteria().stream()
                .flatMap(criterion -> criterion.metrics().stream()
                        .filter(seen::add)
                        .map(code -> new OfferedMetric(
                                metrics.metric(code), Objects.requireNonNullElse(criterion.year(), roundYear))))
                .toList();
    }

    private List<OfferedSubject> subjects(MovementPlan plan, List<RoundNominee> listed) {
        var now = organisation.snapshot();
        Set<OfferedSubject> subjects = new LinkedHashSet<>();
        listed.stream()
                .map(RoundNominee::nominee)
                .flatMap(nominee -> units(nominee, now))
                .forEach(code -> subjects.add(unit(code, now)));
        plan.criteria().stream()
                .flatMap(criterion -> Stream.ofNullable(criterion.figuresOf()))
                .filter(code -> !code.equals(Criterion.SPEAKING_UNIT))
                .forEach(code -> subjects.add(unit(code, now)));
        listed.stream()
                .map(RoundNominee::nominee)
                .filter(nominee -> nominee.personId() != null)
                .forEach(nominee -> subjects.add(new OfferedSubject(
                        SubjectKind.PERSON, Objects.requireNonNull(nominee.personId()), nominee.label())));
        return List.copyOf(subjects);
    }

    private static Stream<String> units(Nominee nominee, Organisation now) {
        return Stream.concat(
                Stream.of(
                        nominee.unitCode(), now.speakingUnit(nominee.unitCode()).code()),
                Stream.ofNullable(nominee.headedUnitCode()));
    }

    private static OfferedSubject unit(String code, Organisation now) {
        return new OfferedSubject(SubjectKind.UNIT, code, now.unit(code).name());
    }
}
