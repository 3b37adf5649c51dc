package vn.thidua.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Looks through the register for people; how a row stands is computed for this day. */
@Repository
class DirectiveSearch {

    private static final String STATE = """
            case when withdrawn is not null then 'WITHDRAWN'
                 when done_on <= last_day then 'ON_TIME'
                 when done_on is not null then 'DONE_LATE'
                 when last_day < :today then 'OVERDUE'
                 when last_day <= :soon then 'DUE_SOON'
                 else 'OPEN' end
            """;
    private static final String SEEN = """
             from directive where province = :province and (:whole or speaker in (:speakers))
            """;
    private static final String ASKED = SEEN + """
              and (:unit::text is null or unit_code = :unit)
              and (:year::integer is null or year = :year)
              and (not :reported or reported_on is not null)
              and (:words = '%%' or words like lower(:words))
              and (:state::text is null or :state =
            """ + STATE + ")";

    private final JdbcClient db;
    private final DirectiveTerm term;
    private final Clock clock;

    DirectiveSearch(JdbcClient db, DirectiveTerm term, Clock clock) {
        this.db = db;
        this.term = term;
        this.clock = clock;
    }

    /** A row with how it stands. */
    record Found(Directive row, DirectiveState state) {}

    Optional<Found> find(DirectiveScope scope, UUID id) {
        return seen("select *, " + STATE + " as state" + SEEN + " and id = :id", scope)
                .param("id", id)
                .query(DirectiveSearch::found)
                .optional();
    }

    List<Found> rows(DirectiveScope scope, DirectiveFilter filter, int first, int most) {
        return asked(
                        "select *, " + STATE + " as state",
                        scope,
                        filter,
                        " order by last_day desc, id limit :most offset :first")
                .param("most", most)
                .param("first", first)
                .query(DirectiveSearch::found)
                .list();
    }

    int count(DirectiveScope scope, DirectiveFilter filter) {
        return asked("select count(*)", scope, filter, "").query(Integer.class).single();
    }

    List<DirectiveCount> counts(DirectiveScope scope, DirectiveFilter filter) {
        return asked("""
                        select unit_code, count(*) filter (where done_on <= last_day) as on_time,
                               count(*) filter (where coalesce(done_on, :today) > last_day) as late,
                               count(*) filter (where done_on is null and last_day >= :today) as open
                        """, scope, filter, " and withdrawn is null group by unit_code")
                .query(DirectiveCount.class)
                .list();
    }

    private StatementSpec asked(String select, DirectiveScope scope, DirectiveFilter filter, String rest) {
        var state = filter.state();
        return seen(select + ASKED + rest, scope)
                .param("unit", filter.unit())
                .param("year", filter.year())
                .param("reported", filter.reported())
                .param("words", "%" + filter.words().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("state", state == null ? null : state.name());
    }

    private StatementSpec seen(String sql, DirectiveScope scope) {
        var today = LocalDate.now(clock);
        return db.sql(sql)
                .param("province", scope.province())
                .param("whole", scope.whole())
                .param("speakers", scope.speakers())
                .param("today", today)
                .param("soon", term.soon(today));
    }

    private static Found found(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Found(DirectiveTable.row(row, number), DirectiveState.valueOf(row.getString("state")));
    }
}
