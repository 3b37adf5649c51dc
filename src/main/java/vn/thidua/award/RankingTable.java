package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.NomineeKind;

/** The ranking of a round as it was when it was made, and the decider's answers to it. */
@Repository
class RankingTable {

    private static final String LINES = """
            select ranking.*, decision_line.*,
                   revoked.decision_number as revoked_number, revoked.decision_date as revoked_date
            from ranking
            left join decision_line using (round_id, nominee_id)
            left join award_register entry using (round_id, nominee_id)
            left join award_register_revocation revoked on revoked.entry_id = entry.id
            """;

    private final JdbcClient db;
    private final JdbcTemplate jdbc;

    RankingTable(JdbcClient db, JdbcTemplate jdbc) {
        this.db = db;
        this.jdbc = jdbc;
    }

    void clear(RoundId id) {
        db.sql("delete from ranking where round_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Adds the lines of one kind in the order in which they are shown. */
    void add(RoundId id, List<RankedCandidate> lines) {
        jdbc.batchUpdate(
                """
                insert into ranking (round_id, nominee_id, kind, subject, label, unit_code, case_key, points, votes_for, members,
                                     woman, submitted_at, summary, position, rank, place, tied_group, explanation,
                                     explanation_for_unit)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> columns(id, i + 1, lines.get(i)))
                        .toList());
        TableCounts.refresh(db, "ranking", lines.size());
    }

    private static Object[] columns(RoundId id, int position, RankedCandidate line) {
        var candidate = line.candidate();
        return new Object[] {
            id.value(),
            candidate.nomineeId(),
            candidate.kind().name(),
            candidate.subject(),
            candidate.label(),
            candidate.unitCode(),
            candidate.caseKey(),
            candidate.points(),
            candidate.votesFor(),
            candidate.members(),
            candidate.woman(),
            Timestamp.from(candidate.submittedAt()),
            candidate.summary(),
            position,
            line.rank(),
            line.place().name(),
            line.tiedGroup(),
            line.explanation(),
            line.explanationForUnit()
        };
    }

    /** Collectives first, each kind in order of rank. An award that was revoked meanwhile is no longer one. */
    List<RoundLine> lines(RoundId id) {
        return db.sql(LINES + "where round_id = :id order by kind, position")
                .param("id", id.value())
                .query(RankingTable::line)
                .list();
    }

    /** The lines of these nominees. */
    List<RoundLine> linesOf(RoundId id, Set<String> nomineeIds) {
        return db.sql(LINES + "where round_id = :id and nominee_id = any (:nominees)")
                .param("id", id.value())
                .param("nominees", nomineeIds.toArray(String[]::new))
                .query(RankingTable::line)
                .list();
    }

    void answer(RoundId id, List<Answer> answers, String decidedBy, Timestamp decidedAt) {
        jdbc.batchUpdate(
                """
                insert into decision_line (round_id, nominee_id, approved, reason, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                answers.stream()
                        .map(answer -> new Object[] {
                            id.value(), answer.nomineeId(), answer.approved(), answer.reason(), decidedBy, decidedAt
                        })
                        .toList());
        TableCounts.refresh(db, "decision_line", answers.size());
    }

    private static RoundLine line(ResultSet row, int number) throws SQLException {
        var candidate = new Candidate(
                row.getString("nominee_id"),
                NomineeKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("label"),
                row.getString("unit_code"),
                row.getString("case_key"),
                row.getInt("points"),
                row.getInt("votes_for"),
                row.getInt("members"),
                row.getBoolean("woman"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("summary"));
        var ranked = new RankedCandidate(
                candidate,
                row.getInt("rank"),
                Place.valueOf(row.getString("place")),
                row.getObject("tied_group", Integer.class),
                row.getString("explanation"),
                row.getString("explanation_for_unit"));
        return new RoundLine(ranked, answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        if (row.getString("revoked_number") != null) {
            var decision = new OfficialDocument(
                    row.getString("revoked_number"), row.getObject("revoked_date", LocalDate.class));
            return new Answer(row.getString("nominee_id"), false, "Đã hủy bỏ theo Quyết định " + decision.cited());
        }
        return row.getString("decided_by") == null
                ? null
                : new Answer(row.getString("nominee_id"), row.getBoolean("approved"), row.getString("reason"));
    }
}
