package vn.thidua.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The saved filters in the database. */
@Repository
class SavedFilterTable {

    private final JdbcClient db;
    private final ObjectMapper json;

    SavedFilterTable(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    List<SavedFilter> of(String personId) {
        return db.sql("select * from desk_filter where person_id = ? order by name collate \"vi-x-icu\"")
                .param(personId)
                .query(this::read)
                .list();
    }

    void keep(String name, TaskQuestion question, String personId, Instant now) {
        db.sql("""
                        insert into desk_filter (id, person_id, name, settings, saved_at) values (?, ?, ?, ?::jsonb, ?)
                        on conflict (person_id, fold_vietnamese(name)) do update
                        set name = excluded.name, settings = excluded.settings, saved_at = excluded.saved_at
                        """)
                .params(
                        UUID.randomUUID(),
                        personId,
                        name,
                        json.valueToTree(question).toString(),
                        Timestamp.from(now))
                .update();
    }

    boolean isTaken(String name, UUID byOtherThan, String personId) {
        return db.sql("""
                        select count(*) > 0 from desk_filter
                        where person_id = ? and id <> ? and fold_vietnamese(name) = fold_vietnamese(?)
                        """)
                .params(personId, byOtherThan, name)
                .query(Boolean.class)
                .single();
    }

    int rename(UUID id, String name, String personId) {
        return db.sql("update desk_filter set name = ? where id = ? and person_id = ?")
                .params(name, id, personId)
                .update();
    }

    void forgetChoice(String personId) {
        db.sql("update desk_filter set is_default = false where person_id = ? and is_default")
                .param(personId)
                .update();
    }

    int choose(UUID id, String personId) {
        return db.sql("update desk_filter set is_default = true where id = ? and person_id = ?")
                .params(id, personId)
                .update();
    }

    int delete(UUID id, String personId) {
        return db.sql("delete from desk_filter where id = ? and person_id = ?")
                .params(id, personId)
                .update();
    }

    private SavedFilter read(ResultSet row, int number) throws SQLException {
        try {
            return new SavedFilter(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    json.readValue(row.getString("settings"), TaskQuestion.class),
                    row.getBoolean("is_default"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Filter %s is not what was kept".formatted(row.getString("id")), e);
        }
    }
}
