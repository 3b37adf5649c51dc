package vn.thidua.award;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.award.Revocation.Conclusion;
import vn.thidua.award.Revocation.Ground;
import vn.thidua.award.Revocation.Stage;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** The cases that revoke awards; every step is taken only from the stage it belongs to. */
@Repository
class RevocationTable {

    private final JdbcClient db;
    private final Clock clock;

    RevocationTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Revocation get(UUID id) {
        return db.sql("select * from revocation where id = :id")
                .param("id", id)
                .query(RevocationTable::revocation)
                .single();
    }

    /** Adds a requested case, unless the award is being revoked or was. */
    boolean add(Revocation asked, String issueUnit) {
        return db.sql("""
                insert into revocation (id, entry_id, ground, conclusion_number, conclusion_date, conclusion_issuer, reason,
                                        requested_by, requested_at, issue_unit, stage)
                values (:id, :entry, :ground, :number, :date, :issuer, :reason, :by, :now, :issueUnit, 'REQUESTED')
                on conflict (entry_id) where stage <> 'REJECTED' do nothing
                """)
                        .param("id", asked.id())
                        .param("entry", asked.entry())
                        .param("ground", asked.ground().name())
                        .param("number", asked.conclusion().document().number())
                        .param("date", asked.conclusion().document().date())
                        .param("issuer", asked.conclusion().issuer())
                        .param("reason", asked.reason())
                        .param("by", asked.requestedBy())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("issueUnit", issueUnit)
                        .update()
                == 1;
    }

    void answer(UUID id, Stage outcome, String answer, String by) {
        move(db.sql("""
                update revocation set stage = :stage, answer = :answer, decided_by = :by, decided_on = :today
                where id = :id and stage = 'REQUESTED'
                """)
                .param("stage", outcome.name())
                .param("answer", answer)
                .param("by", by)
                .param("today", LocalDate.now(clock))
                .param("id", id));
    }

    void issue(UUID id, OfficialDocument decision, String by) {
        if (usedByARound(id, decision)) {
            throw taken(decision);
        }
        try {
            move(db.sql("""
                    update revocation set stage = 'ISSUED', decision_number = :number, decision_date = :date, issued_by = :by
                    where id = :id and stage = 'APPROVED'
                    """)
                    .param("number", decision.number())
                    .param("date", decision.date())
                    .param("by", by)
                    .param("id", id));
        } catch (DuplicateKeyException used) {
            throw taken(decision);
        }
    }

    /** Decisions that give awards and decisions that revoke them are numbered in one book. */
    private boolean usedByARound(UUID id, OfficialDocument decision) {
        return db.sql("""
                select exists (select from award_round join revocation using (issue_unit)
                               where revocation.id = :id and award_round.decision_number = :number
                                 and extract(year from award_round.decision_date) = :year)
                """)
                .param("id", id)
                .param("number", decision.number())
                .param("year", decision.date().getYear())
                .query(Boolean.class)
                .single();
    }

    void revoked(UUID id, @Nullable BigDecimal money) {
        move(db.sql("update revocation set stage = 'REVOKED', money = :money where id = :id and stage = 'ISSUED'")
                .param("money", money)
                .param("id", id));
    }

    void returned(UUID id, ReturnRecord returned, String by) {
        move(db.sql("""
                update revocation set stage = 'RETURNED', object_returned_on = :objectDay, object_document = :object,
                    money_returned_on = :moneyDay, money_document = :money, return_note = :note, returned_by = :by
                where id = :id and stage = 'REVOKED'
                """)
                .param("objectDay", returned.objectDay())
                .param("object", returned.objectDocument())
                .param("moneyDay", returned.moneyDay())
                .param("money", returned.moneyDocument())
                .param("note", returned.note())
                .param("by", by)
                .param("id", id));
    }

    private static void move(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "revocation-changed", "Vụ việc đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private static Refused taken(OfficialDocument decision) {
        return new Refused(
                "decision-number-taken",
                "Số quyết định %s đã dùng trong năm %d; hãy kiểm tra sổ văn bản và nhập số khác."
                        .formatted(decision.number(), decision.date().getYear()),
                "decisionNumber");
    }

    private static Revocation revocation(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision_number");
        return new Revocation(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                Ground.valueOf(row.getString("ground")),
                new Conclusion(
                        new OfficialDocument(
                                row.getString("conclusion_number"), row.getObject("conclusion_date", LocalDate.class)),
                        row.getString("conclusion_issuer")),
                row.getString("reason"),
                row.getString("requested_by"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("answer"),
                decision == null
                        ? null
                        : new OfficialDocument(decision, row.getObject("decision_date", LocalDate.class)),
                row.getBigDecimal("money"));
    }
}
