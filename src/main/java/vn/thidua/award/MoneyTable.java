package vn.thidua.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.MoneyChoice.Law;
import vn.thidua.movement.NomineeKind;

/** The settlements of rounds and the money of each approved nominee; rows are only ever added. */
@Repository
class MoneyTable implements AwardMoney {

    private static final String LINES = "select * from current_award_money join ranking using (round_id, nominee_id) ";

    private static final String TOTALS = """
            select money.round_id, round.name, round.decision_number, money.decision_date, money.fund,
                   count(*) filter (where %1$s) as awards,
                   coalesce(sum(money.amount) filter (where %1$s), 0) as amount,
                   coalesce((select sum(taken.money) from revocation taken join award_register entry on entry.id = taken.entry_id
                             where entry.round_id = money.round_id), 0) as revoked
            from current_award_money money join award_round round on round.id = money.round_id
            where %2$s
            group by money.round_id, round.name, round.decision_number, money.decision_date, money.fund
            order by money.decision_date, round.decision_number
            """;

    private final JdbcClient db;
    private final Clock clock;

    MoneyTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds a settlement with the money of every approved nominee whose award stands, unless that number is taken. */
    boolean add(RoundId id, int number, MoneyOffer offer, MoneyChoice choice, String personId) {
        var added = addSettlement(id, number, offer, choice, personId);
        if (added) {
            offer.approved().keySet().forEach(kind -> addLines(id, number, offer, choice, kind));
        }
        return added;
    }

    /** How many of each kind the decider approved, and nobody revoked since; only kinds of which there is one. */
    Map<NomineeKind, Integer> approved(RoundId id) {
        return db
                .sql("""
                select kind, count(*) from decision_line join ranking using (round_id, nominee_id)
                where round_id = :id and approved and
                """ + standing("decision_line") + " group by kind order by kind")
                .param("id", id.value())
                .query((row, number) -> Map.entry(NomineeKind.valueOf(row.getString("kind")), row.getInt("count")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    @Override
    public List<MoneyLine> of(RoundId id, Set<String> nomineeIds) {
        return db.sql(LINES + "where round_id = :id and nominee_id = any (:nominees)")
                .param("id", id.value())
                .param("nominees", nomineeIds.toArray(String[]::new))
                .query(MoneyLine.class)
                .list();
    }

    @Override
    public List<MoneyLine> lines(RoundId id) {
        return db.sql(LINES + "where round_id = :id order by kind, position")
                .param("id", id.value())
                .query(MoneyLine.class)
                .list();
    }

    @Override
    public Optional<RoundMoney> total(RoundId id) {
        return db.sql(TOTALS.formatted(standing("money"), "money.round_id = :id"))
                .param("id", id.value())
                .query(RoundMoney.class)
                .optional();
    }

    @Override
    public List<SettledMoney> settlements(RoundId id) {
        return db.sql("""
                select settled.*, (select sum(amount) from award_money money
                                   where money.round_id = settled.round_id and settlement = number) as amount
                from money_settlement settled where round_id = :id order by number
                """).param("id", id.value()).query(SettledMoney.class).list();
    }

    @Override
    public List<RoundMoney> totals(int year) {
        return db.sql(TOTALS.formatted(standing("money"), "extract(year from money.decision_date) = :year"))
                .param("year", year)
                .query(RoundMoney.class)
                .list();
    }

    private boolean addSettlement(RoundId id, int number, MoneyOffer offer, MoneyChoice choice, String personId) {
        var cited = offer.cited();
        return db.sql("""
                insert into money_settlement (round_id, number, decision_date, law, in_force, cited, fund, reason,
                                              settled_by, settled_at)
                values (:id, :number, :date, :law, :inForce, :cited, :fund, :reason, :by, :now)
                on conflict do nothing
                """)
                        .param("id", id.value())
                        .param("number", number)
                        .param("date", offer.decision().date())
                        .param("law", Objects.requireNonNull(choice.law()).name())
                        .param("inForce", offer.inForce().profile().code())
                        .param("cited", cited == null ? null : cited.profile().code())
                        .param("fund", choice.fund())
                        .param("reason", choice.reason())
                        .param("by", personId)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private void addLines(RoundId id, int number, MoneyOffer offer, MoneyChoice choice, NomineeKind kind) {
        var money = offer.by(Objects.requireNonNull(choice.law())).of(kind);
        var other =
                offer.by(choice.law() == Law.CITED ? Law.IN_FORCE : Law.CITED).of(kind);
        var added = db.sql("""
                insert into award_money (round_id, nominee_id, settlement, profile, coefficient, base_salary, exact,
                                         rounding, step, amount, other_amount, basis, note)
                select round_id, nominee_id, :number, :profile, :coefficient, :baseSalary, :exact,
                       :rounding, :step, :amount, :other, :basis, :note
                from decision_line join ranking using (round_id, nominee_id)
                where round_id = :id and kind = :kind and approved and
                """ + standing("decision_line"))
                .param("id", id.value())
                .param("kind", kind.name())
                .param("number", number)
                .param("profile", money.profile().code())
                .param("coefficient", money.coefficient().value())
                .param("baseSalary", money.baseSalary().value())
                .param("exact", money.exact())
                .param("rounding", money.profile().rounding().mode().name())
                .param("step", money.profile().rounding().step())
                .param("amount", money.amount())
                .param("other", offer.cited() == null ? null : other.amount())
                .param("basis", money.basis())
                .param("note", money.note())
                .update();
        TableCounts.refresh(db, "award_money", added);
    }

    /** That the award of a line was not revoked; the line is a table or its alias with round and nominee. */
    private static String standing(String line) {
        return """
                not exists (select from award_register entry join award_register_revocation on entry_id = entry.id
                            where entry.round_id = %1$s.round_id and entry.nominee_id = %1$s.nominee_id)
                """.formatted(line);
    }
}
