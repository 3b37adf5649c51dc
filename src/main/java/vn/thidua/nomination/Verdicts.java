package vn.thidua.nomination;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.RoundId;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.Verdict;

/** The machine's verdicts and, beside them, what the appraiser says. */
@Repository
public class Verdicts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Verdicts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A criterion's line of one nominee.
     *
     * @param machine   what the machine found
     * @param appraised the appraiser's verdict, none before the appraisal
     * @param reason    why the appraiser says so, or empty
     */
    public record Line(CriterionVerdict machine, @Nullable Verdict appraised, String reason) {

        /** What counts: the appraiser's verdict, before the appraisal the machine's. */
        public Verdict effective() {
            return appraised == null ? machine.verdict() : appraised;
        }

        /** Whether the appraiser decided otherwise than the machine. */
        public boolean overridden() {
            return appraised != null && appraised != machine.verdict();
        }
    }

    /** The lines of a nominee in the order of the plan, exclusions last. */
    public List<Line> of(UUID nominee) {
        return jdbc.sql("""
                        select v.*, a.verdict as appraised, a.reason from verdict v
                        left join appraised_verdict a using (nominee_id, criterion_code)
                        where v.nominee_id = ? order by v.position
                        """).param(nominee).query(new VerdictRow(json)).list();
    }

    /** The lines of every nominee of a proposal, by nominee, each in the same order. */
    Map<UUID, List<Line>> ofProposal(ProposalId proposal) {
        return grouped("p.id = ?", proposal.value());
    }

    /** The lines of every nominee in a round, by nominee, each in the same order. */
    Map<UUID, List<Line>> ofRound(RoundId round) {
        return grouped("p.round_id = ?", round.value());
    }

    private Map<UUID, List<Line>> grouped(String condition, UUID of) {
        RowMapper<Line> line = new VerdictRow(json);
        Map<UUID, List<Line>> lines = new HashMap<>();
        jdbc.sql("""
                        select v.*, a.verdict as appraised, a.reason from proposal p
                        join nominee n on n.proposal_id = p.id
                        join verdict v on v.nominee_id = n.id
                        left join appraised_verdict a using (nominee_id, criterion_code)
                        where %s order by v.position
                        """.formatted(condition)).param(of).query(row -> {
            lines.computeIfAbsent(row.getObject("nominee_id", UUID.class), any -> new ArrayList<>())
                    .add(line.mapRow(row, row.getRow()));
        });
        return lines;
    }

    /** How many lines of a nominee end with each verdict, Vietnamese: "13 đạt, 1 cần người xem". */
    public String summary(UUID nominee) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        of(nominee).forEach(line -> counts.merge(line.effective(), 1, Integer::sum));
        return inWords(counts);
    }

    private static String inWords(Map<Verdict, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** What {@link #summary} says of every nominee in a round, by nominee. */
    Map<UUID, String> summaries(RoundId round) {
        Map<UUID, Map<Verdict, Integer>> counts = new HashMap<>();
        jdbc.sql("""
                        select v.nominee_id, coalesce(a.verdict, v.verdict) as effective, count(*) as number
                        from proposal p
                        join nominee n on n.proposal_id = p.id
                        join verdict v on v.nominee_id = n.id
                        left join appraised_verdict a using (nominee_id, criterion_code)
                        where p.round_id = ? group by 1, 2
                        """).param(round.value()).query(row -> {
            counts.computeIfAbsent(row.getObject("nominee_id", UUID.class), any -> new EnumMap<>(Verdict.class))
                    .put(Verdict.valueOf(row.getString("effective")), row.getInt("number"));
        });
        Map<UUID, String> summaries = new HashMap<>();
        counts.forEach((nominee, verdicts) -> summaries.put(nominee, inWords(verdicts)));
        return summaries;
    }

    /** Writes what the machine found now; an appraisal of a verdict that changed no longer stands. */
    void write(UUID nominee, List<CriterionVerdict> verdicts) {
        for (int position = 0; position < verdicts.size(); position++) {
            write(nominee, position, verdicts.get(position));
        }
        jdbc.sql("""
                        delete from appraised_verdict a using verdict v
                        where a.nominee_id = ? and v.nominee_id = a.nominee_id
                          and v.criterion_code = a.criterion_code and v.verdict <> a.machine_verdict
                        """).param(nominee).update();
    }

    /** Leaves a nominee as it was before the first check. */
    void forget(UUID nominee) {
        jdbc.sql("delete from appraised_verdict where nominee_id = ?")
                .param(nominee)
                .update();
        jdbc.sql("delete from verdict where nominee_id = ?").param(nominee).update();
    }

    private void write(UUID nominee, int position, CriterionVerdict verdict) {
        jdbc.sql("""
                        insert into verdict (nominee_id, criterion_code, position, clause, source, exclusion, verdict,
                                             arithmetic, explanation, figures, checked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (nominee_id, criterion_code) do update
                        set position = excluded.position, clause = excluded.clause, source = excluded.source,
                            exclusion = excluded.exclusion, verdict = excluded.verdict,
                            arithmetic = excluded.arithmetic, explanation = excluded.explanation,
                            figures = excluded.figures, checked_at = excluded.checked_at
                        """)
                .params(
                        nominee,
                        verdict.code(),
                        position,
                        verdict.clause(),
                        verdict.source(),
                        verdict.exclusion(),
                        verdict.verdict().name(),
                        verdict.arithmetic(),
                        verdict.explanation(),
                        new VerdictRow(json).written(verdict.figures()),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void appraise(UUID nominee, Line line, Verdict verdict, String reason, String by) {
        jdbc.sql("""
                        insert into appraised_verdict (nominee_id, criterion_code, machine_verdict, verdict, reason,
                                                       appraised_by, appraised_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (nominee_id, criterion_code) do update
                        set machine_verdict = excluded.machine_verdict, verdict = excluded.verdict,
                            reason = excluded.reason, appraised_by = excluded.appraised_by,
                            appraised_at = excluded.appraised_at
                        """)
                .params(
                        nominee,
                        line.machine().code(),
                        line.machine().verdict().name(),
                        verdict.name(),
                        reason,
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
