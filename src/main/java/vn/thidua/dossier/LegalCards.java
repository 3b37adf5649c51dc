package vn.thidua.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.Rounds;
import vn.thidua.document.OfficialDocument;
import vn.thidua.dossier.LegalCard.CriterionLine;
import vn.thidua.dossier.LegalCard.QuotaLine;
import vn.thidua.dossier.LegalCard.StageLine;
import vn.thidua.dossier.LegalCard.Until;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlans;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;

/** Puts together what a plan and the dated law say of an award. */
@Service
@Transactional(readOnly = true)
public class LegalCards {

    private final MovementPlans plans;
    private final Rounds rounds;
    private final AwardWorth worth;
    private final SubmissionTerms terms;
    private final Organisation organisation;
    private final Clock clock;

    LegalCards(
            MovementPlans plans,
            Rounds rounds,
            AwardWorth worth,
            SubmissionTerms terms,
            Organisation organisation,
            Clock clock) {
        this.plans = plans;
        this.rounds = rounds;
        this.worth = worth;
        this.terms = terms;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A card for each award of the movements of the person's province, the newest first; money by the law of today. */
    public List<LegalCard> of(String personId) {
        return plans.newest().stream()
                .filter(plan -> organisation.sharesProvince(personId, plan.province()))
                .flatMap(plan ->
                        plan.awards().stream().map(award -> card(plan, award, LocalDate.now(clock), terms.of(plan))))
                .toList();
    }

    /** The card of a round's award: its own deadline, and the law of the day of its decision or of today. */
    public LegalCard of(RoundDetails round) {
        var plan = rounds.planOf(round.id());
        OfficialDocument decision = round.decision();
        var until = new Until(
                round.round().deadline(),
                round.deadlineExplanation(),
                plan.submission().clause());
        return card(
                plan,
                plan.award(round.round().awardCode()),
                decision == null ? LocalDate.now(clock) : decision.date(),
                until);
    }

    private LegalCard card(MovementPlan plan, Award award, LocalDate on, Until until) {
        return new LegalCard(
                plan.code(),
                plan.version(),
                plan.name(),
                plan.sourceDocument(),
                award.name(),
                award.form(),
                award.decider(),
                award.clause(),
                quotas(award),
                on,
                worth.of(plan, award, on),
                plan.money().fund(),
                plan.dossier(),
                until,
                criteria(plan),
                route(plan, award));
    }

    private static List<QuotaLine> quotas(Award award) {
        return award.quotas().stream()
                .map(quota -> new QuotaLine(quota.kind(), quota.rule(), quota.number(), quota.per(), quota.clause()))
                .toList();
    }

    private static List<CriterionLine> criteria(MovementPlan plan) {
        return plan.criteria().stream()
                .map(one -> new CriterionLine(
                        one.code(), one.name(), one.appliesTo(), one.exclusion(), one.alternative(), one.clause()))
                .toList();
    }

    private List<StageLine> route(MovementPlan plan, Award award) {
        return plan.routeOf(award.code()).stages().stream()
                .map(stage -> new StageLine(stage.code(), stage.role(), nameOf(stage.unit()), stage.outside()))
                .toList();
    }

    private @Nullable String nameOf(@Nullable String unit) {
        return unit == null ? null : organisation.findUnit(unit).map(Unit::name).orElse(Objects.requireNonNull(unit));
    }
}
