package vn.thidua.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.RoundId;

/** The kept trials in the database. */
@Repository
class WhatIfNoteTable {

    private final JdbcClient db;
    private final ObjectMapper json;

    WhatIfNoteTable(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(RoundId round, WhatIfNote note) {
        db.sql("""
                        insert into what_if_note (id, round_id, text, changes, result, written_by, written_at)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                        """)
                .params(
                        note.id(),
                        round.value(),
                        note.text(),
                        note.changes().toString(),
                        note.result().toString(),
                        note.writtenBy(),
                        note.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<WhatIfNote> of(RoundId round) {
        return db.sql("select * from what_if_note where round_id = ? order by written_at desc, id")
                .param(round.value())
                .query(this::note)
                .list();
    }

    Optional<WhatIfNote> find(RoundId round, UUID id) {
        return of(round).stream().filter(note -> note.id().equals(id)).findFirst();
    }

    void delete(UUID id) {
        db.sql("delete from what_if_note where id = ?").param(id).update();
    }

    private WhatIfNote note(ResultSet row, int number) throws SQLException {
        return new WhatIfNote(
                row.getObject("id", UUID.class),
                row.getString("text"),
                read(row.getString("changes")),
                read(row.getString("result")),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant());
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept trial cannot be read", broken);
        }
    }
}
