package vn.thidua.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds under way in a span of days; asks nobody whether they may know. */
@Repository
public class RoundsOfPeriod {

    private final JdbcClient db;
    private final RoundDesks desks;
    private final Clock clock;

    RoundsOfPeriod(JdbcClient db, RoundDesks desks, Clock clock) {
        this.db = db;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * A round with what became of some units' nominees.
     *
     * @param decisionNumber none while no decision was issued
     * @param ranked         how many of their nominees were ranked
     * @param approved       how many of them the decider approved
     */
    public record Progress(
            UUID id,
            String name,
            RoundStage stage,
            LocalDate deadline,
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDate,
            int ranked,
            int approved) {}

    /** The rounds of a province that were opened by the last day and not decided before the first, by deadline. */
    public List<Progress> of(String province, Set<String> units, LocalDate first, LocalDate last) {
        return db
                .sql("""
                        select id, name, stage, deadline, decision_number, decision_date, count(k.nominee_id) as ranked,
                               count(*) filter (where d.approved) as approved
                        from award_round left join ranking k on k.round_id = id and k.unit_code in (:units)
                             left join decision_line d on d.round_id = id and d.nominee_id = k.nominee_id
                        where opened_at < :after and (stage <> 'DECIDED'
                              or coalesce(decision_date >= :first, resolved_at >= :begin, closed_at >= :begin))
                        group by award_round.id order by deadline, name collate "vi-x-icu"
                        """)
                .param("units", units)
                .param("first", first)
                .param("begin", begin(first))
                .param("after", begin(last.plusDays(1)))
                .query(Progress.class)
                .list()
                .stream()
                .filter(round ->
                        desks.provinceOf(new RoundId(round.id())).code().equals(province))
                .toList();
    }

    private Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
