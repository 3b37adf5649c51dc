package vn.thidua.figures;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files agencies hand in; only ever added to. */
@Repository
class FigureFileTable {

    private final JdbcClient db;
    private final Clock clock;

    FigureFileTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(UUID answerId, String name, byte[] content, String personId) {
        db.sql("""
                insert into figure_file (answer_id, name, content, sha256, uploaded_by, uploaded_at)
                values (:answer, :name, :content, :sha256, :by, :now)
                """)
                .param("answer", answerId)
                .param("name", name)
                .param("content", content)
                .param("sha256", sha256(content))
                .param("by", personId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The one that counts. */
    Optional<HandedInFile> newest(UUID answerId) {
        return db.sql("select * from figure_file where answer_id = :answer order by id desc limit 1")
                .param("answer", answerId)
                .query(FigureFileTable::file)
                .optional();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HandedInFile file(ResultSet row, int line) throws SQLException {
        return new HandedInFile(
                row.getString("name"),
                row.getBytes("content"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
