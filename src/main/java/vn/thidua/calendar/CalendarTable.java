package vn.thidua.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar in its tables, where the newest row of a day is in force. */
@Repository
class CalendarTable {

    private static final String IN_FORCE = """
            select * from (select distinct on (day) * from calendar_day order by day, id desc) newest
            where kind <> 'ORDINARY'
            order by day
            """;
    private static final String HISTORY =
            "select * from calendar_day where extract(year from day) = :year order by day, id desc";
    private static final String OPEN =
            "insert into calendar_year (year, opened_by) values (:year, :person) on conflict do nothing";
    private static final String ENTER = """
            insert into calendar_day (day, kind, name, source, official, reason, entered_by)
            values (:day, :kind, :name, :source, :official, :reason, :person)
            """;

    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole calendar as it is now: some twenty rows a year, read at once. */
    CalendarDays days() {
        return new CalendarDays(inForce().stream().map(CalendarEntry::day).toList(), years());
    }

    /** What is in force, by day. */
    List<CalendarEntry> inForce() {
        return jdbc.sql(IN_FORCE).query((row, number) -> entry(row)).list();
    }

    /** What is in force in a year, by day. */
    List<CalendarEntry> inForce(int year) {
        return inForce().stream()
                .filter(entry -> entry.day().day().getYear() == year)
                .toList();
    }

    /** Everything ever entered about a year, by day, the newest first. */
    List<CalendarEntry> history(int year) {
        return jdbc.sql(HISTORY)
                .param("year", year)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The years somebody entered. */
    List<Integer> years() {
        return jdbc.sql("select year from calendar_year order by year")
                .query(Integer.class)
                .list();
    }

    /** Makes a year known; false when it was before. */
    boolean open(int year, String person) {
        return jdbc.sql(OPEN).param("year", year).param("person", person).update() == 1;
    }

    /** Puts an entry in force in place of the day's earlier one. */
    void enter(SpecialDay day, String reason, String person) {
        jdbc.sql(ENTER)
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("source", day.source())
                .param("official", day.official())
                .param("reason", reason)
                .param("person", person)
                .update();
    }

    private static CalendarEntry entry(ResultSet row) throws SQLException {
        var day = new SpecialDay(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("source"),
                row.getBoolean("official"));
        return new CalendarEntry(
                day,
                row.getString("reason"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
