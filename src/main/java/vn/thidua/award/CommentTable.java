package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the public said about those on a list. */
@Repository
class CommentTable {

    private final JdbcClient db;
    private final Clock clock;

    CommentTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Every comment of a round, the oldest first. */
    List<RecordedComment> of(RoundId id) {
        return db.sql("select * from public_comment where round_id = ? order by id")
                .param(id.value())
                .query((row, number) -> new RecordedComment(
                        row.getLong("id"),
                        row.getString("nominee_id"),
                        row.getString("sender"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("text"),
                        row.getBoolean("held"),
                        row.getString("reply")))
                .list();
    }

    /** Adds a comment and says under which id. */
    long add(RoundId id, String nomineeId, String sender, LocalDate receivedOn, String text, String by) {
        return db.sql("""
                        insert into public_comment (round_id, nominee_id, sender, received_on, text, held,
                                                    recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, false, ?, ?) returning id
                        """)
                .params(id.value(), nomineeId, sender, receivedOn, text, by, now())
                .query(Long.class)
                .single();
    }

    void reply(long comment, String reply, String by) {
        db.sql("update public_comment set reply = ?, replied_by = ?, replied_at = ? where id = ?")
                .params(reply, by, now(), comment)
                .update();
    }

    void hold(long comment) {
        db.sql("update public_comment set held = true where id = ?")
                .param(comment)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
