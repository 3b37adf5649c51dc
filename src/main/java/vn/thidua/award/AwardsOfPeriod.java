package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;

/** What was awarded and paid by decisions of a span of days; asks nobody whether they may know. */
@Repository
public class AwardsOfPeriod {

    private static final String DECIDED = """
            where e.province = :province and (e.proposer in (:units) or e.unit_code in (:units))
              and e.decision_date between :first and :last
            """;

    private final JdbcClient db;

    AwardsOfPeriod(JdbcClient db) {
        this.db = db;
    }

    /**
     * Whose awards and when.
     *
     * @param units codes of the units that proposed or were awarded
     * @param first first day of a decision
     * @param last  last day of a decision
     */
    public record Span(String province, Set<String> units, LocalDate first, LocalDate last) {}

    /**
     * How often an award was given to nominees of a kind.
     *
     * @param given   how many were given, those revoked later too
     * @param revoked how many of them were revoked since
     */
    public record Given(String award, AwardForm form, NomineeKind kind, int given, int revoked) {}

    /**
     * What a fund pays for awards.
     *
     * @param amount  in đồng, for awards revoked later too
     * @param revoked how much of it was for awards revoked since
     */
    public record Paid(String fund, int awards, BigDecimal amount, BigDecimal revoked) {}

    /** The awards, the highest form first. */
    public List<Given> given(Span span) {
        return asked(
                        """
                        select award_name as award, award_form as form, kind, count(*) as given, count(r.entry_id) as revoked
                        from award_register e left join award_register_revocation r on r.entry_id = e.id
                        """ + DECIDED
                                + "group by award_name, award_form, kind order by award_name collate \"vi-x-icu\", kind",
                        span)
                .query(Given.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Given::form))
                .toList();
    }

    /** The money as settled for these awards, by fund. */
    public List<Paid> paid(Span span) {
        return asked("""
                        select fund, count(*) as awards, sum(amount) as amount,
                               coalesce(sum(amount) filter (where r.entry_id is not null), 0) as revoked
                        from award_register e join current_award_money using (round_id, nominee_id)
                             left join award_register_revocation r on r.entry_id = e.id
                        """ + DECIDED + "group by fund order by fund collate \"vi-x-icu\"", span)
                .query(Paid.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Span span) {
        return db.sql(sql)
                .param("province", span.province())
                .param("units", span.units())
                .param("first", span.first())
                .param("last", span.last());
    }
}
