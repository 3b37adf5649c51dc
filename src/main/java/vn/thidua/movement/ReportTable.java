package vn.thidua.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The collections of periodic reports. */
@Repository
class ReportTable {

    private final JdbcClient db;
    private final Clock clock;

    ReportTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds the collection, unless that term of that year has one. */
    boolean add(ReportCase report, String openedBy) {
        return db.sql("""
                insert into movement_report (id, launch_id, report_code, year, term, due, explanation,
                                             opened_by, opened_at)
                values (:id, :launch, :report, :year, :term, :due, :explanation, :by, :now)
                on conflict (launch_id, report_code, year, term) do nothing
                """)
                        .param("id", report.id())
                        .param("launch", report.launchId())
                        .param("report", report.reportCode())
                        .param("year", report.year())
                        .param("term", report.term())
                        .param("due", report.due())
                        .param("explanation", report.explanation())
                        .param("by", openedBy)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    ReportCase get(UUID id) {
        return db.sql("select * from movement_report where id = :id")
                .param("id", id)
                .query(ReportTable::report)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nobody collects reports under " + id));
    }

    /** All collections of a launch, the earliest first. */
    List<ReportCase> of(UUID launchId) {
        return db.sql("select * from movement_report where launch_id = :launch order by due, report_code, year, term")
                .param("launch", launchId)
                .query(ReportTable::report)
                .list();
    }

    private static ReportCase report(ResultSet row, int line) throws SQLException {
        return new ReportCase(
                row.getObject("id", UUID.class),
                row.getObject("launch_id", UUID.class),
                row.getString("report_code"),
                row.getInt("year"),
                row.getInt("term"),
                row.getObject("due", LocalDate.class),
                row.getString("explanation"));
    }
}
