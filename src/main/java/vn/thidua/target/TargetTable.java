package vn.thidua.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Years, reports and values of targets; values and acts are only added to. */
@Repository
class TargetTable {

    private final JdbcClient db;
    private final Clock clock;

    TargetTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(TargetYear year, String by) {
        db.sql("""
                        insert into target_year (id, province, programme_code, programme_version, year, last_day,
                            opened_by, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        year.id(),
                        year.province(),
                        year.programme(),
                        year.version(),
                        year.year(),
                        year.lastDay(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    void ask(UUID yearId, String target, int position, String unitCode) {
        db.sql(
                        "insert into target_report (id, year_id, target, position, unit_code, stage) values (?, ?, ?, ?, ?, 'ASKED')")
                .params(UUID.randomUUID(), yearId, target, position, unitCode)
                .update();
    }

    TargetYear year(UUID id) {
        return db.sql("select * from target_year where id = ?")
                .param(id)
                .query(TargetTable::year)
                .single();
    }

    Optional<TargetYear> findYear(String programme, int year) {
        return db.sql("select * from target_year where programme_code = ? and year = ?")
                .params(programme, year)
                .query(TargetTable::year)
                .optional();
    }

    List<TargetYear> years(String programme) {
        return db.sql("select * from target_year where programme_code = ? order by year")
                .param(programme)
                .query(TargetTable::year)
                .list();
    }

    TargetReport report(UUID id) {
        return db.sql("select * from target_report where id = ?")
                .param(id)
                .query(TargetTable::report)
                .single();
    }

    /** In the order of the document. */
    List<TargetReport> reports(UUID yearId) {
        return db.sql("select * from target_report where year_id = ? order by position")
                .param(yearId)
                .query(TargetTable::report)
                .list();
    }

    void enter(UUID report, EnteredValue value, String by) {
        db.sql("""
                        insert into target_value (report_id, metric, value, document, document_date, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report,
                        value.metric(),
                        value.value(),
                        value.document(),
                        value.documentDate(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Every value ever entered, the newest first. */
    List<TargetValue> values(UUID report) {
        return db.sql("select * from target_value where report_id = ? order by id desc")
                .param(report)
                .query((row, number) -> new TargetValue(
                        row.getLong("id"),
                        row.getString("metric"),
                        row.getString("value"),
                        row.getString("document"),
                        row.getObject("document_date", LocalDate.class),
                        row.getString("entered_by"),
                        row.getTimestamp("entered_at").toInstant()))
                .list();
    }

    /** Moves a report on and writes down who did it; a confirmation puts the values entered so far in force. */
    void move(UUID report, TargetReport.Stage stage, TargetEvent.Kind kind, String reason, String by) {
        db.sql("""
                        update target_report set stage = :stage,
                            reason = case when :stage = 'RETURNED' then :reason else '' end,
                            reported_by = case when :stage = 'REPORTED' then :by else reported_by end,
                            confirmed_up_to = case when :stage = 'CONFIRMED'
                                then (select coalesce(max(v.id), 0) from target_value v where v.report_id = :report)
                                else confirmed_up_to end
                        where id = :report
                        """)
                .param("stage", stage.name())
                .param("reason", reason)
                .param("by", by)
                .param("report", report)
                .update();
        db.sql("insert into target_event (report_id, kind, reason, done_by, done_at) values (?, ?, ?, ?, ?)")
                .params(report, kind.name(), reason, by, Timestamp.from(clock.instant()))
                .update();
    }

    /** What was done about a report, the newest first. */
    List<TargetEvent> events(UUID report) {
        return db.sql("select * from target_event where report_id = ? order by id desc")
                .param(report)
                .query((row, number) -> new TargetEvent(
                        TargetEvent.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getString("done_by"),
                        row.getTimestamp("done_at").toInstant()))
                .list();
    }

    private static TargetYear year(ResultSet row, int number) throws SQLException {
        return new TargetYear(
                row.getObject("id", UUID.class),
                row.getString("province"),
                row.getString("programme_code"),
                row.getInt("programme_version"),
                row.getInt("year"),
                row.getObject("last_day", LocalDate.class));
    }

    private static TargetReport report(ResultSet row, int number) throws SQLException {
        return new TargetReport(
                row.getObject("id", UUID.class),
                row.getObject("year_id", UUID.class),
                row.getString("target"),
                row.getString("unit_code"),
                TargetReport.Stage.valueOf(row.getString("stage")),
                row.getString("reason"),
                row.getString("reported_by"),
                row.getLong("confirmed_up_to"));
    }
}
