package vn.thidua.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureRow;
import vn.thidua.figures.Figures;
import vn.thidua.figures.SubjectKind;

/** Counts the rows of a unit and year into the figures that criteria read. */
@Component
class DirectiveFigures {

    static final String ASSIGNED = "directivesAssigned";
    private static final String LATE = "directivesLate";
    private static final String SOURCE = "Sổ văn bản chỉ đạo, điều hành";
    private static final String ORIGIN = "/thi-dua/directives.html?unit=%s&year=%d";

    private final JdbcClient db;
    private final Figures figures;
    private final Clock clock;

    DirectiveFigures(JdbcClient db, Figures figures, Clock clock) {
        this.db = db;
        this.figures = figures;
        this.clock = clock;
    }

    /** Derives both figures of each, as they are today; unchanged ones stay. */
    void derive(Collection<UnitYear> changed) {
        Set.copyOf(changed).forEach(this::derive);
    }

    private void derive(UnitYear of) {
        var today = LocalDate.now(clock);
        var counts = db.sql("""
                        select count(*) as assigned,
                               count(*) filter (where coalesce(done_on, :today) > last_day) as late
                        from directive where unit_code = :unit and year = :year and withdrawn is null
                        """)
                .param("today", today)
                .param("unit", of.unitCode())
                .param("year", of.year())
                .query(Counts.class)
                .single();
        enter(of, ASSIGNED, counts.assigned(), today);
        enter(of, LATE, counts.late(), today);
    }

    private void enter(UnitYear of, String metric, int count, LocalDate today) {
        var key = new FigureRow.Key(SubjectKind.UNIT, of.unitCode(), metric, of.year(), "");
        figures.derive(
                new FigureRow(key, String.valueOf(count), SOURCE, today), ORIGIN.formatted(of.unitCode(), of.year()));
    }

    /**
     * What the rows of a unit and year come to.
     *
     * @param late done after the last day, or not done on a day after it
     */
    record Counts(int assigned, int late) {}
}
