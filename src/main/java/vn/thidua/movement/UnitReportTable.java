package vn.thidua.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.UnitReport.Stage;
import vn.thidua.refusal.Refused;

/** Every unit's periodic reports; every step is taken only from the stage it belongs to. */
@Repository
class UnitReportTable {

    private final JdbcClient db;
    private final Clock clock;

    UnitReportTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds the unit; a unit that is there already stays as it is. */
    void add(UUID reportId, String unitCode) {
        db.sql("""
                insert into unit_report (id, report_id, unit_code, stage) values (:id, :report, :unit, 'WAITING')
                on conflict (report_id, unit_code) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("report", reportId)
                .param("unit", unitCode)
                .update();
    }

    /** Every unit of a collection, by code. */
    List<UnitReport> of(UUID reportId) {
        return db.sql("select * from unit_report where report_id = :report order by unit_code")
                .param("report", reportId)
                .query(UnitReportTable::unit)
                .list();
    }

    UnitReport get(UUID id) {
        return db.sql("select * from unit_report where id = :id")
                .param("id", id)
                .query(UnitReportTable::unit)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No unit was asked for a report under " + id));
    }

    void send(UUID id, OfficialDocument document, String content, String personId) {
        move(db.sql("""
                update unit_report set stage = 'SENT', number = :number, report_date = :date, content = :content,
                                       return_reason = '', sent_by = :by, sent_at = :now
                where id = :id and stage in ('WAITING', 'RETURNED')
                """)
                .param("number", document.number())
                .param("date", document.date())
                .param("content", content)
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    void accept(UUID id, String personId) {
        move(db.sql("""
                update unit_report set stage = 'ACCEPTED', received_by = :by, received_at = :now
                where id = :id and stage = 'SENT'
                """).param("by", personId).param("now", now()).param("id", id));
    }

    void giveBack(UUID id, String reason) {
        move(db.sql("""
                update unit_report set stage = 'RETURNED', return_reason = :reason where id = :id and stage = 'SENT'
                """).param("reason", reason).param("id", id));
    }

    private static void move(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "unit-report-changed",
                    "Báo cáo đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private static UnitReport unit(ResultSet row, int line) throws SQLException {
        var number = row.getString("number");
        return new UnitReport(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getString("unit_code"),
                Stage.valueOf(row.getString("stage")),
                number == null ? null : new OfficialDocument(number, row.getObject("report_date", LocalDate.class)),
                row.getString("content"),
                row.getString("return_reason"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
