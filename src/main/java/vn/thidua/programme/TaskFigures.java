package vn.thidua.programme;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureRow;
import vn.thidua.figures.Figures;
import vn.thidua.figures.SubjectKind;

/**
 * Counts the tasks of a unit in a year for the criteria of movements. A task counts from the moment it is known how it
 * ended: its product was taken, or its last day passed without one handed in by then. So neither a task whose day is to
 * come, nor a product that waits for the standing body, makes anybody fail.
 */
@Component
class TaskFigures {

    private static final String COUNTED = """
            (stage = 'ACCEPTED'
              or stage <> 'NOT_NEEDED' and last_day < :today and not (stage = 'HANDED_IN' and handed_in_on <= last_day))
            """;
    private static final String ON_TIME = "stage = 'ACCEPTED' and (last_day is null or handed_in_on <= last_day)";
    private static final String COUNT = """
            select count(*) filter (where %s) as assigned, count(*) filter (where %s) as on_time
            from reform_assignment where unit_code = :unit and year = :year
            """.formatted(COUNTED, ON_TIME);
    /** Two that change at the same moment are counted one after the other, so that the last count sees both. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('reform_figures'), hashtext(?))";

    private final JdbcClient db;
    private final Figures figures;
    private final Clock clock;

    TaskFigures(JdbcClient db, Figures figures, Clock clock) {
        this.db = db;
        this.figures = figures;
        this.clock = clock;
    }

    /** Enters the two figures of the unit in the year of the plan; nothing while no task counts. */
    void derive(String unit, YearlyPlan plan) {
        db.sql(LOCK).param(unit + " " + plan.year()).query().singleRow();
        var count = db.sql(COUNT)
                .param("today", LocalDate.now(clock))
                .param("unit", unit)
                .param("year", plan.year())
                .query(Count.class)
                .single();
        if (count.assigned() > 0) {
            enter(unit, plan, "reformTasksAssigned", count.assigned());
            enter(unit, plan, "reformTasksOnTime", count.onTime());
        }
    }

    private void enter(String unit, YearlyPlan plan, String metric, int value) {
        var key = new FigureRow.Key(SubjectKind.UNIT, unit, metric, plan.year(), "");
        var document = "Theo dõi thực hiện %s %s"
                .formatted(plan.name(), plan.document().cited());
        figures.derive(
                new FigureRow(key, String.valueOf(value), document, LocalDate.now(clock)),
                "/thi-dua/programme.html?unit=%s&year=%d".formatted(unit, plan.year()));
    }

    private record Count(int assigned, int onTime) {}
}
