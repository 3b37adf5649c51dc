package vn.thidua.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.evidence.Upload.Announced;
import vn.thidua.nomination.ProposalId;

/** Files on their way, in the database. */
@Repository
class UploadTable {

    private final JdbcClient db;
    private final Clock clock;

    UploadTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Upload> find(UUID id) {
        return db.sql("select * from evidence_upload where id = ?")
                .param(id)
                .query(UploadTable::row)
                .optional();
    }

    /** The same, which nobody else finishes or gives up until the transaction ends. */
    Optional<Upload> hold(UUID id) {
        return db.sql("select * from evidence_upload where id = ? for update")
                .param(id)
                .query(UploadTable::row)
                .optional();
    }

    /** The unfinished upload of that very file by that person. */
    Optional<Upload> interrupted(Announced file, String person) {
        return unfinished(file.place().proposal()).stream()
                .filter(upload -> file.sha256() != null
                        && upload.file().equals(file)
                        && upload.startedBy().equals(person))
                .findFirst();
    }

    List<Upload> unfinished(ProposalId proposal) {
        return db.sql("select * from evidence_upload where proposal_id = ? and version_id is null")
                .param(proposal.value())
                .query(UploadTable::row)
                .list();
    }

    Upload add(Announced file, String person) {
        var upload = new Upload(UUID.randomUUID(), file, person, null);
        db.sql("""
                insert into evidence_upload
                    (id, proposal_id, nominee_id, criterion_code, name, size, sha256, started_by, started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        upload.id(),
                        file.place().proposal().value(),
                        file.place().nominee(),
                        file.place().criterion(),
                        file.name(),
                        file.size(),
                        file.sha256(),
                        person,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return upload;
    }

    void finish(UUID id, UUID version) {
        db.sql("update evidence_upload set version_id = ? where id = ?")
                .params(version, id)
                .update();
    }

    void delete(UUID id) {
        db.sql("delete from evidence_upload where id = ?").param(id).update();
    }

    /** Uploads begun longer ago than that. */
    List<UUID> olderThan(Duration age) {
        return db.sql("select id from evidence_upload where started_at < ?")
                .param(clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    private static Upload row(ResultSet row, int number) throws SQLException {
        var place = new Place(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getObject("nominee_id", UUID.class),
                row.getString("criterion_code"));
        return new Upload(
                row.getObject("id", UUID.class),
                new Announced(place, row.getString("name"), row.getLong("size"), row.getString("sha256")),
                row.getString("started_by"),
                row.getObject("version_id", UUID.class));
    }
}
