package vn.thidua.directive;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.figures.DailyFigures;

/** What a day brings: directives become due soon, or late, and then change the figures of their unit. */
@Component
@Transactional
class DirectiveDay implements DailyFigures {

    /** Each row and kind is told once for each last day the row had. */
    private static final String NEWLY = """
            with told as (
              insert into directive_told (directive_id, kind, last_day)
              select id, :kind, last_day from directive
              where done_on is null and withdrawn is null and last_day between :first and :last
              on conflict do nothing returning directive_id
            )
            select d.* from directive d join told on told.directive_id = d.id
            order by d.unit_code, d.last_day, d.number
            """;

    private final JdbcClient db;
    private final DirectiveTerm term;
    private final DirectiveFigures figures;
    private final DirectiveNotices notices;

    DirectiveDay(JdbcClient db, DirectiveTerm term, DirectiveFigures figures, DirectiveNotices notices) {
        this.db = db;
        this.term = term;
        this.figures = figures;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "directive";
    }

    @Override
    public void update(LocalDate today) {
        notices.dueSoon(newly("DUE_SOON", today, term.soon(today)));
        var late = newly("OVERDUE", LocalDate.EPOCH, today.minusDays(1));
        notices.overdue(late);
        figures.derive(late.stream().map(Directive::unitYear).toList());
    }

    private List<Directive> newly(String kind, LocalDate first, LocalDate last) {
        return db.sql(NEWLY)
                .param("kind", kind)
                .param("first", first)
                .param("last", last)
                .query(DirectiveTable::row)
                .list();
    }
}
