package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundLine.Answer;
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
    public Optional<Outcome> outcomeOf(RoundId id, String nomineeId) {
        var details = rounds.get(id);
        return details.stage() == RoundStage.DECIDED
                ? ranking.lines(id).stream()
                        .filter(line -> line.nomineeId().equals(nomineeId))
                        .map(line -> outcome(details, Objects.requireNonNull(line.answer())))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public void count(RoundId id, LedgerColumn column, Map<NomineeKind, Integer> numbers) {
        // always in the same order, so that two units counting at once never wait for each other
        new TreeMap<>(numbers).forEach((kind, number) -> ledger.count(id, column, kind, number));
    }

    private Outcome outcome(RoundDetails details, Answer answer) {
        var decision = details.decision();
        var decidedOn = decision == null ? details.resolvedOn() : decision.date();
        return new Outcome(
                answer.approved(),
                answer.approved() ? "" : answer.reason(),
                decision == null ? "" : decision.number(),
                Objects.requireNonNull(decidedOn),
                money.of(details.id(), answer.nomineeId())
                        .map(MoneyLine::amount)
                        .orElse(null));
    }
}
