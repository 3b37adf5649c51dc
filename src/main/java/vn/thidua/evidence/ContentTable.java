package vn.thidua.evidence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.evidence.file.FileKind;

/** Contents in the database, each once. */
@Repository
class ContentTable {

    private final JdbcClient db;
    private final ChunkTable chunks;
    private final Clock clock;

    ContentTable(JdbcClient db, ChunkTable chunks, Clock clock) {
        this.db = db;
        this.chunks = chunks;
        this.clock = clock;
    }

    /** Keeps what an upload brought, or lets go of it where the same is kept already. */
    void keep(Upload upload, String sha256, FileKind kind) {
        var added = db.sql("""
                        insert into evidence_content (sha256, file, size, kind, stored_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        sha256,
                        upload.id(),
                        upload.file().size(),
                        kind.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            chunks.delete(upload.id());
        }
    }

    /** The file whose chunks are the content. */
    UUID fileOf(String sha256) {
        return db.sql("select file from evidence_content where sha256 = ?")
                .param(sha256)
                .query(UUID.class)
                .single();
    }

    /** Deletes the bytes of an upload that no content became of. */
    void forget(UUID upload) {
        var kept = db.sql("select exists (select from evidence_content where file = ?)")
                .param(upload)
                .query(Boolean.class)
                .single();
        if (!kept) {
            chunks.delete(upload);
        }
    }
}
