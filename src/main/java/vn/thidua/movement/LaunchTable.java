package vn.thidua.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** The launches; every step is taken only from the stage it belongs to, whoever else acts at the same moment. */
@Repository
class LaunchTable implements Launches {

    private final JdbcClient db;
    private final Clock clock;

    LaunchTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds a draft, unless the movement has a launch already. */
    boolean add(LaunchCase launch, String personId) {
        return db.sql("""
                insert into movement_launch (id, plan_code, plan_version, stage, title, summary, opened_by, opened_at)
                values (:id, :plan, :version, 'DRAFT', :title, '', :by, :now)
                on conflict (plan_code) do nothing
                """)
                        .param("id", launch.id())
                        .param("plan", launch.planCode())
                        .param("version", launch.planVersion())
                        .param("title", launch.title())
                        .param("by", personId)
                        .param("now", now())
                        .update()
                == 1;
    }

    LaunchCase get(UUID id) {
        return db.sql("select * from movement_launch where id = :id")
                .param("id", id)
                .query(LaunchTable::launch)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nobody opened the launch " + id));
    }

    Optional<LaunchCase> ofPlan(String planCode) {
        return db.sql("select * from movement_launch where plan_code = :plan")
                .param("plan", planCode)
                .query(LaunchTable::launch)
                .optional();
    }

    @Override
    public Optional<LocalDate> issuedOn(String planCode) {
        return ofPlan(planCode).map(LaunchCase::document).map(OfficialDocument::date);
    }

    void submit(UUID id, String title, String summary, String personId) {
        move(db.sql("""
                update movement_launch set stage = 'SUBMITTED', title = :title, summary = :summary,
                                           return_reason = '', drafted_by = :by
                where id = :id and stage in ('DRAFT', 'RETURNED')
                """)
                .param("title", title)
                .param("summary", summary)
                .param("by", personId)
                .param("id", id));
    }

    void giveBack(UUID id, String reason) {
        move(db.sql("""
                update movement_launch set stage = 'RETURNED', return_reason = :reason
                where id = :id and stage = 'SUBMITTED'
                """).param("reason", reason).param("id", id));
    }

    void issue(UUID id, OfficialDocument document, String personId) {
        move(db.sql("""
                update movement_launch set stage = 'ISSUED', number = :number, issued_on = :date,
                                           signed_by = :by, signed_at = :now
                where id = :id and stage = 'SUBMITTED'
                """)
                .param("number", document.number())
                .param("date", document.date())
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    void close(UUID id, String reason, String personId) {
        move(db.sql("""
                update movement_launch set stage = 'CLOSED', close_reason = :reason, closed_by = :by, closed_at = :now
                where id = :id and stage = 'ISSUED'
                """)
                .param("reason", reason)
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    private static void move(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "launch-changed",
                    "Việc phát động đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private static LaunchCase launch(ResultSet row, int number) throws SQLException {
        return new LaunchCase(
                row.getObject("id", UUID.class),
                row.getString("plan_code"),
                row.getInt("plan_version"),
                LaunchStage.valueOf(row.getString("stage")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("return_reason"),
                document(row));
    }

    private static @Nullable OfficialDocument document(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return number == null ? null : new OfficialDocument(number, row.getObject("issued_on", LocalDate.class));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
