package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.OfferedUnit.Chosen;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.Selection;
import vn.thidua.movement.Selection.By;
import vn.thidua.notification.NoticeKind;
import vn.thidua.refusal.Refused;

/** Choosing the collectives that may propose: the ranking desk first, then every parent unit among those below it. */
@Service
@Transactional
public class Selecting {

    private final SelectionTable table;
    private final SelectionOffers offers;
    private final ParentQuotas quotas;
    private final RoundDesks desks;
    private final RoundTable rounds;
    private final RoundNotices notices;

    Selecting(
            SelectionTable table,
            SelectionOffers offers,
            ParentQuotas quotas,
            RoundDesks desks,
            RoundTable rounds,
            RoundNotices notices) {
        this.table = table;
        this.offers = offers;
        this.quotas = quotas;
        this.desks = desks;
        this.rounds = rounds;
        this.notices = notices;
    }

    /** The selection of the round's plan; only for a movement that has one. */
    public Selection selection(RoundId id) {
        return offers.selection(id);
    }

    /** Those the ranking desk chooses from, who pass first. */
    public List<OfferedUnit> toRankingDesk(RoundId id) {
        return offers.toRankingDesk(id);
    }

    /** The ranking desk chooses and asks the parent units; who does not pass is chosen only with a reason. */
    public void select(RoundId id, List<Chosen> chosen, String personId) {
        desks.require(id, Route.RANKING, personId);
        var part = table.ask(id, By.RANKING_DESK, desks.of(id, Route.RANKING).unit());
        take(part, offers.toRankingDesk(id), chosen);
        table.choose(part, "", personId);
        offers.parents(id).forEach(parent -> table.ask(id, By.PARENT, parent));
    }

    /** The parts of the parent units. */
    public List<SelectionPart> parents(RoundId id) {
        return table.parents(id);
    }

    /** One part; a part nobody has is a programming error. */
    public SelectionPart part(UUID id) {
        return table.part(id);
    }

    /** Those below the unit of the part, who pass first. */
    public List<OfferedUnit> below(SelectionPart part) {
        return offers.below(part.round(), part.unitCode());
    }

    /** How many the unit of the part may choose, Vietnamese, with the clause; empty without a bound. */
    public String quotaWords(SelectionPart part) {
        return quotas.words(part);
    }

    /**
     * A parent unit chooses, never above its quota.
     *
     * @param fewerReason why fewer than the quota; asked only then, otherwise empty
     */
    public void selectBelow(UUID partId, List<Chosen> chosen, String fewerReason, String personId) {
        var part = table.part(partId);
        desks.requireOf(part.unitCode(), personId);
        var offered = offers.below(part.round(), part.unitCode());
        take(part, offered, chosen);
        quotas.require(part, offered, chosen, fewerReason);
        table.choose(part, fewerReason, personId);
    }

    /** Tells those the ranking desk chose. */
    public void announce(RoundId id) {
        announce(table.ofRankingDesk(id).id());
    }

    /** Tells those chosen in that part, with the deadline and how it comes about. */
    public void announce(UUID partId) {
        var round = rounds.get(table.part(partId).round());
        notices.tellSelected(
                NoticeKind.NEW_WORK,
                round.id(),
                table.selectedBy(partId),
                "Được chọn lập hồ sơ khen thưởng, nhận đến hết ngày "
                        + day(round.round().deadline()),
                "Đơn vị được chọn để lập hồ sơ trong đợt xét “%s”, nhận hồ sơ đến hết ngày %s; đơn vị lập hồ sơ trong mục “Bắt đầu quy trình”. %s"
                        .formatted(
                                round.round().name(),
                                day(round.round().deadline()),
                                String.join(" ", round.deadlineExplanation())));
    }

    private void take(SelectionPart part, List<OfferedUnit> offered, List<Chosen> chosen) {
        var byCode =
                offered.stream().collect(Collectors.toMap(unit -> unit.unit().code(), Function.identity()));
        for (var choice : chosen) {
            var unit = Objects.requireNonNull(byCode.get(choice.unitCode()), "Nobody was offered " + choice.unitCode());
            refuseWithoutReason(unit, choice);
            table.add(part, choice, unit.pick().subject());
        }
    }

    private static void refuseWithoutReason(OfferedUnit unit, Chosen choice) {
        if (!unit.passes() && choice.reason().isBlank()) {
            var verdict = Objects.requireNonNull(unit.verdict());
            throw new Refused(
                    "selection-reason-missing",
                    "%s chưa đạt tiêu chuẩn để được chọn (%s: “%s”); hãy bỏ chọn hoặc nêu lý do."
                            .formatted(unit.unit().name(), verdict.source(), verdict.clause()),
                    "reason");
        }
    }
}
