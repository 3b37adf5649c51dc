package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.movement.NomineeKind;

/** The ranking of a round as it was when it was made, and the decider's answers to it. */
@Repository
class RankingTable {

    private final JdbcClient db;

    RankingTable(JdbcClient db) {
        this.db = db;
    }

    void clear(RoundId id) {
        db.sql("delete from ranking where round_id = :id")
                .param("id", id.value())
                .update();
    }

    /** @param position from 1, the order in which lines of this kind are shown */
    void add(RoundId id, int position, RankedCandidate line) {
        var candidate = line.candidate();
        db.sql("""
                insert into ranking (round_id, nominee_id, kind, label, unit_code, case_key, points, votes_for, members,
                                     woman, submitted_at, summary, position, rank, place, tied_group, explanation,
                                     explanation_for_unit)
                values (:id, :nominee, :kind, :label, :unit, :case, :points, :votesFor, :members,
                        :woman, :submittedAt, :summary, :position, :rank, :place, :tiedGroup, :explanation,
                        :explanationForUnit)
                """)
                .param("id", id.value())
                .param("nominee", candidate.nomineeId())
                .param("kind", candidate.kind().name())
                .param("label", candidate.label())
                .param("unit", candidate.unitCode())
                .param("case", candidate.caseKey())
                .param("points", candidate.points())
                .param("votesFor", candidate.votesFor())
                .param("members", candidate.members())
                .param("woman", candidate.woman())
                .param("submittedAt", Timestamp.from(candidate.submittedAt()))
                .param("summary", candidate.summary())
                .param("position", position)
                .param("rank", line.rank())
                .param("place", line.place().name())
                .param("tiedGroup", line.tiedGroup())
                .param("explanation", line.explanation())
                .param("explanationForUnit", line.explanationForUnit())
                .update();
    }

    /** Collectives first, each kind in order of rank. */
    List<RoundLine> lines(RoundId id) {
        return db.sql("""
                select * from ranking left join decision_line using (round_id, nominee_id)
                where round_id = :id order by kind, position
                """).param("id", id.value()).query(RankingTable::line).list();
    }

    void answer(RoundId id, Answer answer, String decidedBy, Timestamp decidedAt) {
        db.sql("""
                insert into decision_line (round_id, nominee_id, approved, reason, decided_by, decided_at)
                values (:id, :nominee, :approved, :reason, :by, :at)
                """)
                .param("id", id.value())
                .param("nominee", answer.nomineeId())
                .param("approved", answer.approved())
                .param("reason", answer.reason())
                .param("by", decidedBy)
                .param("at", decidedAt)
                .update();
    }

    private static RoundLine line(ResultSet row, int number) throws SQLException {
        var candidate = new Candidate(
                row.getString("nominee_id"),
                NomineeKind.valueOf(row.getString("kind")),
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
        return row.getString("decided_by") == null
                ? null
                : new Answer(row.getString("nominee_id"), row.getBoolean("approved"), row.getString("reason"));
    }
}
