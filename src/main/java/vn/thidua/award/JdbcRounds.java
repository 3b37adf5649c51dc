package vn.thidua.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlans;
import vn.thidua.movement.NomineeKind;

@Component
@Transactional
class JdbcRounds implements Rounds {

    private final RoundTable rounds;
    private final LedgerTable ledger;
    private final RankingTable ranking;
    private final AwardMoney money;
    private final SelectionTable selection;
    private final MovementPlans plans;

    JdbcRounds(
            RoundTable rounds,
            LedgerTable ledger,
            RankingTable ranking,
            AwardMoney money,
            SelectionTable selection,
            MovementPlans plans) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.ranking = ranking;
        this.money = money;
        this.selection = selection;
        this.plans = plans;
    }

    @Override
    public List<Round> open() {
        return rounds.all().stream()
                .filter(details -> details.stage() == RoundStage.OPEN)
                .map(RoundDetails::round)
                .toList();
    }

    @Override
    public Round round(RoundId id) {
        return rounds.get(id).round();
    }

    @Override
    public MovementPlan planOf(RoundId id) {
        var round = round(id);
        return plans.plan(round.planCode(), round.planVersion());
    }

    @Override
    public Optional<Set<String>> selected(RoundId id) {
        return planOf(id).conduct().selection() == null ? Optional.empty() : Optional.of(selection.selected(id));
    }

    @Override
    public Map<String, Outcome> outcomesOf(RoundId id, Set<String> nomineeIds) {
        var details = rounds.get(id);
        if (details.stage() != RoundStage.DECIDED) {
            return Map.of();
        }
        var amounts =
                money.of(id, nomineeIds).stream().collect(Collectors.toMap(MoneyLine::nomineeId, MoneyLine::amount));
        return ranking.linesOf(id, nomineeIds).stream()
                .collect(Collectors.toMap(
                        RoundLine::nomineeId, line -> outcome(details, line, amounts.get(line.nomineeId()))));
    }

    @Override
    public void count(RoundId id, LedgerColumn column, Map<NomineeKind, Integer> numbers) {
        // always in the same order, so that two units counting at once never wait for each other
        new TreeMap<>(numbers).forEach((kind, number) -> ledger.count(id, column, kind, number));
    }

    private static Outcome outcome(RoundDetails details, RoundLine line, @Nullable BigDecimal money) {
        var answer = Objects.requireNonNull(line.answer());
        var decision = details.decision();
        var decidedOn = decision == null ? details.resolvedOn() : decision.date();
        return new Outcome(
                answer.approved(),
                answer.approved() ? "" : answer.reason(),
                decision == null ? "" : decision.number(),
                Objects.requireNonNull(decidedOn),
                money);
    }
}
