package vn.thidua.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.classification.Classification.Level;
import vn.thidua.classification.Classification.Stage;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** The classifications; every step is taken only from the stage it belongs to. */
@Repository
class ClassificationTable {

    private final JdbcClient db;
    private final Clock clock;

    ClassificationTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Classification opened, String personId) {
        db.sql("""
                insert into classification (id, level, opener_code, province, year, scope, set_code, set_version,
                                            asked_by, self_score_due, stage, opened_by, opened_at)
                values (:id, :level, :opener, :province, :year, :scope, :set, :version, :askedBy, :due, 'OPEN', :by, :now)
                """)
                .param("id", opened.id())
                .param("level", opened.level().name())
                .param("opener", opened.openerCode())
                .param("province", opened.province())
                .param("year", opened.year())
                .param("scope", opened.scope())
                .param("set", opened.setCode())
                .param("version", opened.setVersion())
                .param("askedBy", opened.askedBy())
                .param("due", opened.selfScoreDue())
                .param("by", personId)
                .param("now", now())
                .update();
    }

    Classification get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Nobody opened the classification " + id));
    }

    Optional<Classification> find(UUID id) {
        return db.sql("select * from classification where id = :id")
                .param("id", id)
                .query(ClassificationTable::classification)
                .optional();
    }

    /** Those of a province, the newest year first, Sở Nội vụ before districts. */
    List<Classification> of(String province) {
        return db.sql("""
                select * from classification where province = :province
                order by year desc, level desc, opener_code, opened_at
                """)
                .param("province", province)
                .query(ClassificationTable::classification)
                .list();
    }

    /** Lets nobody else change it before this transaction ends. */
    void lock(UUID id) {
        db.sql("select 1 from classification where id = :id for update")
                .param("id", id)
                .query()
                .singleRow();
    }

    void submit(UUID id) {
        move(db.sql("""
                update classification set stage = 'SUBMITTED', return_reason = '' where id = :id and stage = 'OPEN'
                """).param("id", id));
    }

    void giveBack(UUID id, String reason) {
        move(db.sql("""
                update classification set stage = 'OPEN', return_reason = :reason where id = :id and stage = 'SUBMITTED'
                """).param("reason", reason).param("id", id));
    }

    void publish(UUID id, OfficialDocument document, String personId) {
        move(db.sql("""
                update classification set stage = 'PUBLISHED', number = :number, published_on = :date,
                                          published_by = :by, published_at = :now
                where id = :id and stage = 'SUBMITTED'
                """)
                .param("number", document.number())
                .param("date", document.date())
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    void follow(UUID id, String sentences) {
        db.sql("update classification set followed_by = :sentences where id = :id")
                .param("sentences", sentences)
                .param("id", id)
                .update();
    }

    private static void move(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "classification-changed",
                    "Đợt phân loại đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Classification classification(ResultSet row, int line) throws SQLException {
        return new Classification(
                row.getObject("id", UUID.class),
                Level.valueOf(row.getString("level")),
                row.getString("opener_code"),
                row.getString("province"),
                row.getInt("year"),
                row.getString("scope"),
                row.getString("set_code"),
                row.getInt("set_version"),
                row.getString("asked_by"),
                row.getObject("self_score_due", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                row.getString("return_reason"),
                document(row),
                row.getString("published_by"),
                row.getString("followed_by"));
    }

    private static @Nullable OfficialDocument document(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return number == null ? null : new OfficialDocument(number, row.getObject("published_on", LocalDate.class));
    }
}
