package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.OfferedUnit.Chosen;
import vn.thidua.movement.Selection.By;
import vn.thidua.refusal.Refused;

/** Who has a part in choosing the collectives of a round, and whom they chose. */
@Repository
class SelectionTable {

    private final JdbcClient db;
    private final Clock clock;

    SelectionTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds a part, unless the unit has it already. */
    SelectionPart ask(RoundId id, By chooser, String unitCode) {
        var part = new SelectionPart(UUID.randomUUID(), id, chooser, unitCode);
        var added = db.sql("""
                insert into selection_part (id, round_id, chooser, unit_code) values (:id, :round, :chooser, :unit)
                on conflict (round_id, chooser, unit_code) do nothing
                """)
                .param("id", part.id())
                .param("round", id.value())
                .param("chooser", chooser.name())
                .param("unit", unitCode)
                .update();
        if (added == 0) {
            throw made();
        }
        return part;
    }

    SelectionPart part(UUID id) {
        return db.sql("select * from selection_part where id = :id")
                .param("id", id)
                .query(SelectionTable::part)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nobody has the part " + id + " in a selection"));
    }

    /** The parts of parent units, in the order of their codes. */
    List<SelectionPart> parents(RoundId id) {
        return db.sql("select * from selection_part where round_id = :id and chooser = 'PARENT' order by unit_code")
                .param("id", id.value())
                .query(SelectionTable::part)
                .list();
    }

    /** @param reason why fewer than the quota, or empty */
    void choose(SelectionPart part, String reason, String personId) {
        var moved = db.sql("""
                update selection_part set reason = :reason, chosen_by = :by, chosen_at = :now
                where id = :id and chosen_at is null
                """)
                .param("reason", reason)
                .param("by", personId)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", part.id())
                .update();
        if (moved == 0) {
            throw made();
        }
    }

    void add(SelectionPart part, Chosen chosen, String subject) {
        db.sql("""
                insert into selected_collective (round_id, unit_code, subject, part_id, reason)
                values (:round, :unit, :subject, :part, :reason)
                """)
                .param("round", part.round().value())
                .param("unit", chosen.unitCode())
                .param("subject", subject)
                .param("part", part.id())
                .param("reason", chosen.reason())
                .update();
    }

    /** The ranking desk's part. */
    SelectionPart ofRankingDesk(RoundId id) {
        return db.sql("select * from selection_part where round_id = :id and chooser = 'RANKING_DESK'")
                .param("id", id.value())
                .query(SelectionTable::part)
                .single();
    }

    /** Whom that part chose. */
    List<String> selectedBy(UUID partId) {
        return db.sql("select unit_code from selected_collective where part_id = :id order by unit_code")
                .param("id", partId)
                .query(String.class)
                .list();
    }

    /** Whom all chose. */
    Set<String> selected(RoundId id) {
        return Set.copyOf(db.sql("select unit_code from selected_collective where round_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list());
    }

    private static Refused made() {
        return new Refused(
                "selection-made", "Việc chọn tập thể này đã được thực hiện; hãy tải lại trang để xem tình trạng mới.");
    }

    private static SelectionPart part(ResultSet row, int number) throws SQLException {
        return new SelectionPart(
                row.getObject("id", UUID.class),
                new RoundId(row.getObject("round_id", UUID.class)),
                By.valueOf(row.getString("chooser")),
                row.getString("unit_code"));
    }
}
