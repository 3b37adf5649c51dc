package vn.thidua.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks through the register for people. */
@Repository
class RegisterSearch {

    private static final String SEEN = """
            where e.province = :province and (:whole or e.proposer in (:units) or e.unit_code in (:units))
            """;

    private final JdbcClient db;

    RegisterSearch(JdbcClient db) {
        this.db = db;
    }

    List<RegisterEntry> entries(RegisterScope scope, @Nullable Integer year, String words, int most) {
        return db.sql(RegisterRow.ENTRIES + SEEN + """
                          and (:year::integer is null or e.year = :year)
                          and (e.label ilike :words or e.decision_number ilike :words or e.movement ilike :words)
                        order by e.decision_date desc, e.label collate "vi-x-icu", e.id limit :most
                        """)
                .param("province", scope.province())
                .param("whole", scope.whole())
                .param("units", scope.units())
                .param("year", year)
                .param("words", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("most", most)
                .query(RegisterRow::entry)
                .list();
    }

    List<RegisterCount> counts(RegisterScope scope) {
        return db.sql("""
                        select year, award_form as form, kind, count(*) as given, count(r.entry_id) as revoked,
                               count(*) - count(r.entry_id) as standing
                        from award_register e left join award_register_revocation r on r.entry_id = e.id
                        """ + SEEN + """
                        group by year, award_form, kind order by year desc, award_form, kind
                        """)
                .param("province", scope.province())
                .param("whole", scope.whole())
                .param("units", scope.units())
                .query(RegisterCount.class)
                .list();
    }
}
