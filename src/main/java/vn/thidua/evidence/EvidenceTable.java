package vn.thidua.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.evidence.Evidence.Removal;
import vn.thidua.evidence.Evidence.Version;
import vn.thidua.evidence.file.FileKind;
import vn.thidua.nomination.ProposalId;

/** Pieces of evidence in the database. */
@Repository
class EvidenceTable {

    private static final String PIECES = """
            select e.id as piece, e.proposal_id, e.nominee_id, e.criterion_code, e.name, e.removed_by, e.removed_at,
                   e.removed_reason, v.id, v.number, v.sha256, v.added_by, v.added_at, c.kind, c.size
            from evidence e join evidence_version v on v.evidence_id = e.id join evidence_content c using (sha256)
            where %s order by e.name collate "vi-x-icu", e.id, v.number desc
            """;

    private final JdbcClient db;
    private final Clock clock;

    EvidenceTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Everything of a proposal, what was removed too, by name. */
    List<Evidence> of(ProposalId proposal) {
        return pieces("e.proposal_id = ?", proposal.value());
    }

    Optional<Evidence> find(UUID id) {
        return pieces("e.id = ?", id).stream().findFirst();
    }

    Optional<Evidence> ofVersion(UUID version) {
        return pieces("e.id = (select evidence_id from evidence_version where id = ?)", version).stream()
                .findFirst();
    }

    /** The piece of that name that is shown at the place. */
    Optional<Evidence> shownAt(Place place, String name) {
        return of(place.proposal()).stream()
                .filter(piece -> piece.removal() == null
                        && piece.place().equals(place)
                        && piece.name().equals(name))
                .findFirst();
    }

    UUID add(Place place, String name) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into evidence (id, proposal_id, nominee_id, criterion_code, name) values (?, ?, ?, ?, ?)
                """)
                .params(id, place.proposal().value(), place.nominee(), place.criterion(), name)
                .update();
        return id;
    }

    UUID addVersion(UUID piece, int number, String sha256, String person) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into evidence_version (id, evidence_id, number, sha256, added_by, added_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(id, piece, number, sha256, person, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void remove(UUID piece, String reason, String person) {
        db.sql("update evidence set removed_by = ?, removed_at = ?, removed_reason = ? where id = ?")
                .params(person, clock.instant().atOffset(ZoneOffset.UTC), reason, piece)
                .update();
    }

    private List<Evidence> pieces(String condition, UUID value) {
        var pieces = new LinkedHashMap<UUID, Evidence>();
        db.sql(PIECES.formatted(condition)).param(value).query(row -> {
            var id = row.getObject("piece", UUID.class);
            if (!pieces.containsKey(id)) {
                pieces.put(id, piece(id, row));
            }
            pieces.get(id).versions().add(version(row));
        });
        return List.copyOf(pieces.values());
    }

    private static Evidence piece(UUID id, ResultSet row) throws SQLException {
        var place = new Place(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getObject("nominee_id", UUID.class),
                row.getString("criterion_code"));
        return new Evidence(id, place, row.getString("name"), new ArrayList<>(), removal(row));
    }

    private static @Nullable Removal removal(ResultSet row) throws SQLException {
        var by = row.getString("removed_by");
        return by == null
                ? null
                : new Removal(by, row.getTimestamp("removed_at").toInstant(), row.getString("removed_reason"));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
    }
}
