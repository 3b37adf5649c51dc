package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundTerm.Asked;
import vn.thidua.classification.PublishedRanking;
import vn.thidua.classification.RankingFollower;
import vn.thidua.engine.StartedCase;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.MovementPlans;
import vn.thidua.movement.Selection.Publication;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/**
 * Opens the rounds of movements whose plan waits for the published ranking, as in 001, dòng 83. The deadline counts from
 * the day of publication; a round that a person opened by hand is not opened twice.
 */
@Component
class RankingRounds implements RankingFollower {

    private final MovementPlans plans;
    private final RoundOpening opening;
    private final RoundTerms terms;
    private final RoundTable rounds;
    private final RoundNotices notices;
    private final Organisation organisation;

    RankingRounds(
            MovementPlans plans,
            RoundOpening opening,
            RoundTerms terms,
            RoundTable rounds,
            RoundNotices notices,
            Organisation organisation) {
        this.plans = plans;
        this.opening = opening;
        this.terms = terms;
        this.rounds = rounds;
        this.notices = notices;
        this.organisation = organisation;
    }

    @Override
    public List<Follow> follow(PublishedRanking ranking) {
        return plans.newest().stream()
                .filter(plan -> waits(plan, ranking))
                .flatMap(RoundOpening::choices)
                .filter(choice ->
                        choice.year() == ranking.year() && choice.route().decides())
                .map(choice -> follow(choice, ranking))
                .toList();
    }

    private static boolean waits(MovementPlan plan, PublishedRanking ranking) {
        var selection = plan.conduct().selection();
        return plan.province().equals(ranking.province())
                && selection != null
                && selection.waitsFor() == Publication.REFORM_RANKING;
    }

    private Follow follow(RoundChoice choice, PublishedRanking ranking) {
        if (opened(choice)) {
            return Follow.none("Đợt xét “%s” đã được mở trước đó.".formatted(choice.roundName()));
        }
        try {
            return open(choice, terms.of(choice, Asked.on(ranking.publishedOn())), ranking);
        } catch (Refused refused) {
            return Follow.none("Chưa tự mở được đợt xét “%s”: %s".formatted(choice.roundName(), refused.sentence()));
        }
    }

    private boolean opened(RoundChoice choice) {
        return rounds.all().stream()
                .map(RoundDetails::round)
                .anyMatch(round -> round.planCode().equals(choice.plan().code())
                        && round.awardCode().equals(choice.award().code())
                        && round.year() == choice.year());
    }

    /** Nobody was asked how ties are broken: the decider does. */
    private Follow open(RoundChoice choice, RoundTerm term, PublishedRanking ranking) {
        var id = opening.add(choice, term, TieRule.DECIDER_CHOOSES, ranking.publishedBy())
                .orElseThrow(() -> new IllegalStateException("Somebody opened the round of " + choice.key()));
        var desk = choice.route().desk(Route.RANKING);
        var sentence = "Đã mở đợt xét “%s” theo %s, nhận hồ sơ đến hết ngày %s."
                .formatted(choice.roundName(), ranking.document(), day(term.lastDay()));
        notices.tellDesk(NoticeKind.NEW_WORK, id, desk, "Đợt xét mở theo kết quả xếp hạng đã công bố", sentence);
        var card = Map.<String, Object>of(
                "unitName", organisation.unit(desk.unit()).name(), "movementName", choice.roundName());
        return new Follow(sentence, "award-round", new StartedCase(id.toString(), card));
    }
}
