package vn.thidua.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** The registrations for movements, one for each movement. */
@Repository
class RegistrationTable {

    private final JdbcClient db;
    private final Clock clock;

    RegistrationTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds an open registration, unless the movement has one already. */
    boolean add(RegistrationCase registration, String personId) {
        return db.sql("""
                insert into movement_registration (id, plan_code, plan_version, last_day, explanation, reason, stage,
                                                   opened_by, opened_at)
                values (:id, :plan, :version, :lastDay, :explanation, :reason, 'OPEN', :by, :now)
                on conflict (plan_code) do nothing
                """)
                        .param("id", registration.id())
                        .param("plan", registration.planCode())
                        .param("version", registration.planVersion())
                        .param("lastDay", registration.lastDay())
                        .param("explanation", registration.explanation())
                        .param("reason", registration.reason())
                        .param("by", personId)
                        .param("now", now())
                        .update()
                == 1;
    }

    RegistrationCase get(UUID id) {
        return db.sql("select * from movement_registration where id = :id")
                .param("id", id)
                .query(RegistrationTable::registration)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nobody opened the registration " + id));
    }

    Optional<RegistrationCase> ofPlan(String planCode) {
        return db.sql("select * from movement_registration where plan_code = :plan")
                .param("plan", planCode)
                .query(RegistrationTable::registration)
                .optional();
    }

    /** Takes no registrations any more; closing again changes nothing. */
    void close(UUID id) {
        db.sql("update movement_registration set stage = 'CLOSED', closed_at = :now where id = :id and stage = 'OPEN'")
                .param("now", now())
                .param("id", id)
                .update();
    }

    void report(UUID id, OfficialDocument document, String text, String personId) {
        var moved = db.sql("""
                update movement_registration set stage = 'REPORTED', report_number = :number, report_date = :date,
                                                 report_text = :text, reported_by = :by, reported_at = :now
                where id = :id and stage = 'CLOSED'
                """)
                .param("number", document.number())
                .param("date", document.date())
                .param("text", text)
                .param("by", personId)
                .param("now", now())
                .param("id", id)
                .update();
        if (moved == 0) {
            throw new Refused(
                    "registration-changed",
                    "Việc đăng ký đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private static RegistrationCase registration(ResultSet row, int line) throws SQLException {
        var number = row.getString("report_number");
        return new RegistrationCase(
                row.getObject("id", UUID.class),
                row.getString("plan_code"),
                row.getInt("plan_version"),
                row.getObject("last_day", LocalDate.class),
                row.getString("explanation"),
                row.getString("reason"),
                RegistrationStage.valueOf(row.getString("stage")),
                number == null ? null : new OfficialDocument(number, row.getObject("report_date", LocalDate.class)));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
