package vn.thidua.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How tasks of yearly plans went whose last day is in a span of days; asks nobody whether they may know. */
@Repository
public class TasksOfPeriod {

    private static final String OF_SPAN = """
            from reform_assignment a join reform_plan p on p.id = a.plan_id
            where a.unit_code in (:units)
              and (a.last_day between :first and :last or a.kind = 'CONTINUOUS' and a.year = :year)
            """;
    private static final String DONE = "stage in ('HANDED_IN', 'ACCEPTED')";
    private static final String NOT_DONE = "stage in ('OPEN', 'RETURNED')";

    private final JdbcClient db;
    private final Programmes programmes;

    TasksOfPeriod(JdbcClient db, Programmes programmes) {
        this.db = db;
        this.programmes = programmes;
    }

    /**
     * Whose tasks and when.
     *
     * @param units codes of the units that lead them
     * @param first first of the last days that count, of the same year as the last
     * @param today the day by which a task is over
     */
    public record Span(Set<String> units, LocalDate first, LocalDate last, LocalDate today) {}

    /**
     * What the tasks of one section of a programme come to.
     *
     * @param section    its number and name as printed
     * @param onTime     handed in by the last day
     * @param late       handed in after it
     * @param overdue    not handed in, and the day is over
     * @param open       not handed in, still in time
     * @param notNeeded  nothing was to be done that year
     * @param continuous without a day, carried out all year
     */
    public record Count(String section, int onTime, int late, int overdue, int open, int notNeeded, int continuous) {}

    /**
     * A task that was late, or is.
     *
     * @param unit       code of the unit that leads it
     * @param handedInOn none while nothing was handed in, or it was given back
     */
    public record Late(
            String task,
            String unit,
            LocalDate lastDay,
            @Nullable LocalDate handedInOn) {}

    /** The tasks by section, in the order of the programme. */
    public List<Count> counts(Span span) {
        return asked("""
                        select p.programme_code, programme_version, section,
                               count(*) filter (where %1$s and handed_in_on <= last_day) as on_time,
                               count(*) filter (where %1$s and handed_in_on > last_day) as late,
                               count(*) filter (where %2$s and last_day < :today) as overdue,
                               count(*) filter (where %2$s and last_day >= :today) as open,
                               count(*) filter (where stage = 'NOT_NEEDED') as not_needed,
                               count(*) filter (where kind = 'CONTINUOUS' and stage <> 'NOT_NEEDED') as continuous
                        %3$s group by p.programme_code, programme_version, section order by min(position)
                        """, span)
                .query((row, number) -> new Count(
                        section(row.getString(1), row.getInt(2), row.getString(3)),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9)))
                .list();
    }

    /** At most so many late tasks, in the order of the programme. */
    public List<Late> late(Span span, int most) {
        return asked("""
                        select p.programme_code, programme_version, task, unit_code, last_day,
                               case when %1$s then handed_in_on end
                        %3$s and (%1$s and handed_in_on > last_day or %2$s and last_day < :today)
                        order by position, unit_code limit :most
                        """, span)
                .param("most", most)
                .query((row, number) -> new Late(
                        task(row.getString(1), row.getInt(2), row.getString(3)),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Span span) {
        return db.sql(sql.formatted(DONE, NOT_DONE, OF_SPAN))
                .param("units", span.units())
                .param("first", span.first())
                .param("last", span.last())
                .param("year", span.last().getYear())
                .param("today", span.today());
    }

    private String section(String programme, int version, String code) {
        return programmes.programme(programme, version).sections().stream()
                .filter(section -> section.code().equals(code))
                .map(section -> "%s. %s".formatted(section.code(), section.name()))
                .findFirst()
                .orElse(code);
    }

    private String task(String programme, int version, String code) {
        return programmes
                .programme(programme, version)
                .findTask(code)
                .map(task -> "%s. %s".formatted(code, task.text()))
                .orElse(code);
    }
}
