package vn.thidua.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How directives went whose last day is in a span of days; asks nobody whether they may know. */
@Repository
public class DirectivesOfPeriod {

    private static final String OF_SPAN = """
            from directive where province = :province and speaker in (:units) and withdrawn is null
              and last_day between :first and :last
            """;

    private final JdbcClient db;

    DirectivesOfPeriod(JdbcClient db) {
        this.db = db;
    }

    /**
     * Whose directives and when.
     *
     * @param units codes of the units that speak for those assigned
     * @param first first of the last days that count
     * @param today the day by which a directive is over
     */
    public record Span(String province, Set<String> units, LocalDate first, LocalDate last, LocalDate today) {}

    /**
     * What the directives of one unit come to.
     *
     * @param unit    code of the unit that speaks for those assigned
     * @param onTime  done by the last day
     * @param late    done after it
     * @param overdue not done, and the day is over
     * @param open    not done, still in time
     */
    public record Count(String unit, int onTime, int late, int overdue, int open) {}

    /** A directive that was late, or is; {@code doneOn} is none while it is not done. */
    public record Late(
            String number,
            LocalDate issuedOn,
            String summary,
            String unitCode,
            LocalDate lastDay,
            @Nullable LocalDate doneOn) {}

    /** The directives by unit. */
    public List<Count> counts(Span span) {
        return asked("""
                        select speaker as unit, count(*) filter (where done_on <= last_day) as on_time,
                               count(*) filter (where done_on > last_day) as late,
                               count(*) filter (where done_on is null and last_day < :today) as overdue,
                               count(*) filter (where done_on is null and last_day >= :today) as open
                        """ + OF_SPAN + "group by speaker order by speaker", span)
                .query(Count.class)
                .list();
    }

    /** At most so many late directives, the earliest last day first. */
    public List<Late> late(Span span, int most) {
        return asked(
                        """
                        select number, issued_on, summary, unit_code, last_day, done_on
                        """ + OF_SPAN
                                + "and coalesce(done_on, :today) > last_day order by last_day, number, id limit :most",
                        span)
                .param("most", most)
                .query(Late.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Span span) {
        return db.sql(sql)
                .param("province", span.province())
                .param("units", span.units())
                .param("first", span.first())
                .param("last", span.last())
                .param("today", span.today());
    }
}
