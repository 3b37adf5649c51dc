package vn.thidua.classification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.classification.UnitPart.Place;
import vn.thidua.refusal.Refused;

/** Every unit's part; every step is taken only from the stage it belongs to. */
@Repository
class UnitPartTable {

    private final JdbcClient db;
    private final Clock clock;

    UnitPartTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds the unit, unless it is classified in that year already. */
    boolean add(UUID classificationId, int year, String unitCode) {
        return db.sql("""
                insert into unit_classification (id, classification_id, unit_code, year, stage)
                values (:id, :classification, :unit, :year, 'WAITING')
                on conflict (unit_code, year) do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("classification", classificationId)
                        .param("unit", unitCode)
                        .param("year", year)
                        .update()
                == 1;
    }

    UnitPart get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No unit takes part under " + id));
    }

    Optional<UnitPart> find(UUID id) {
        return db.sql("select * from unit_classification where id = :id")
                .param("id", id)
                .query(UnitPartRow::read)
                .optional();
    }

    /** Every unit of a classification, by rank once there is one, then by code. */
    List<UnitPart> of(UUID classificationId) {
        return db.sql("select * from unit_classification where classification_id = :id order by rank, unit_code")
                .param("id", classificationId)
                .query(UnitPartRow::read)
                .list();
    }

    void fill(UUID id, String personId) {
        move(
                "stage = 'FILLED', return_reason = '', prepared_by = :by, prepared_at = :now",
                "stage in ('WAITING', 'RETURNED')",
                id,
                personId);
    }

    void sign(UUID id, String personId) {
        move("stage = 'SELF_SCORED', signed_by = :by, signed_at = :now", "stage = 'FILLED'", id, personId);
    }

    void giveBack(UUID id, String reason) {
        moved(db.sql("""
                update unit_classification set stage = 'RETURNED', return_reason = :reason
                where id = :id and stage = 'FILLED'
                """).param("reason", reason).param("id", id));
    }

    /** Notes who has no signed self-score; noting it again changes nothing. */
    void noteMissing(UUID classificationId) {
        db.sql("""
                update unit_classification set stage = 'SELF_SCORED', missing = true
                where classification_id = :id and stage in ('WAITING', 'FILLED', 'RETURNED')
                """).param("id", classificationId).update();
    }

    void score(UUID id, String personId) {
        move("stage = 'SCORED', scored_by = :by, scored_at = :now", "stage = 'SELF_SCORED'", id, personId);
    }

    /** Has the unit scored again, whatever was told and answered. */
    void reopen(UUID id, String reason) {
        moved(db.sql("""
                update unit_classification
                set stage = 'SELF_SCORED', rescore_reason = :reason, told_on = null, appeal_last_day = null, appeal = '',
                    appealed_by = null, appealed_at = null, appeal_accepted = null, appeal_answer = '',
                    answered_by = null, answered_at = null
                where id = :id and stage = 'SETTLED'
                """).param("reason", reason).param("id", id));
    }

    void tell(UUID id, LocalDate toldOn, LocalDate lastDay, String explanation) {
        moved(db.sql("""
                update unit_classification
                set stage = 'TOLD', told_on = :on, appeal_last_day = :last, appeal_explanation = :explanation
                where id = :id and stage = 'SCORED'
                """)
                .param("on", toldOn)
                .param("last", lastDay)
                .param("explanation", explanation)
                .param("id", id));
    }

    void appeal(UUID id, String words, String personId) {
        moved(db.sql("""
                update unit_classification
                set stage = 'APPEALED', appeal = :words, appealed_by = :by, appealed_at = :now
                where id = :id and stage = 'TOLD'
                """)
                .param("words", words)
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    void answer(UUID id, boolean accepted, String answer, String personId) {
        moved(db.sql("""
                update unit_classification
                set stage = 'SETTLED', appeal_accepted = :accepted, appeal_answer = :answer, answered_by = :by,
                    answered_at = :now
                where id = :id and stage = 'APPEALED'
                """)
                .param("accepted", accepted)
                .param("answer", answer)
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    /** Settles a unit that agrees. */
    void settle(UUID id) {
        moved(db.sql("update unit_classification set stage = 'SETTLED' where id = :id and stage = 'TOLD'")
                .param("id", id));
    }

    /** Settles a unit that said nothing in time; doing it again changes nothing. */
    void expire(UUID id) {
        db.sql("update unit_classification set stage = 'SETTLED' where id = :id and stage = 'TOLD'")
                .param("id", id)
                .update();
    }

    void place(UUID id, Place place) {
        db.sql("update unit_classification set total = :total, rank = :rank, grade = :grade where id = :id")
                .param("total", place.total())
                .param("rank", place.rank())
                .param("grade", place.grade())
                .param("id", id)
                .update();
    }

    private void move(String change, String from, UUID id, String personId) {
        moved(db.sql("update unit_classification set %s where id = :id and %s".formatted(change, from))
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    private static void moved(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "unit-classification-changed",
                    "Phần chấm điểm của đơn vị đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
