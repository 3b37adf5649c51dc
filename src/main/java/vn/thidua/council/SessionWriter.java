package vn.thidua.council;

import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.council.CouncilSessions.LineResult;

/** Writes a session and what follows from it into its tables. */
final class SessionWriter {

    private final JdbcClient jdbc;

    SessionWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Session session) {
        writeSession(session);
        for (int i = 0; i < session.members().size(); i++) {
            writeMember(session.id(), i, session.members().get(i));
        }
        for (int i = 0; i < session.lines().size(); i++) {
            writeLine(
                    session.id(),
                    i,
                    session.lines().get(i).id(),
                    session.lines().get(i).label());
        }
        session.recusals().forEach(recusal -> writeRecusal(session.id(), recusal));
    }

    private void writeSession(Session session) {
        jdbc.sql("""
                        insert into council_session (id, case_key, unit_code, number, held_on, place, meeting_form,
                            chair_id, secretary_id, quorum, majority, of_all_members, state)
                        values (:id, :case, :unit, :number, :heldOn, :place, :form,
                            :chair, :secretary, :quorum, :majority, :ofAllMembers, :state)
                        """)
                .param("id", session.id())
                .param("case", session.caseKey())
                .param("unit", session.unitCode())
                .param("number", session.number())
                .param("heldOn", session.heldOn())
                .param("place", session.place())
                .param("form", session.form().name())
                .param("chair", session.chairId())
                .param("secretary", session.secretaryId())
                .param("quorum", session.rule().quorum())
                .param("majority", session.rule().majority())
                .param("ofAllMembers", session.rule().ofAllMembers())
                .param("state", session.state().name())
                .update();
    }

    private void writeMember(UUID session, int ordinal, Attendance member) {
        jdbc.sql("""
                        insert into council_attendance
                        values (:session, :member, :ordinal, :name, :position, :present, :reason)
                        """)
                .param("session", session)
                .param("member", member.memberId())
                .param("ordinal", ordinal)
                .param("name", member.fullName())
                .param("position", member.position())
                .param("present", member.present())
                .param("reason", member.reason())
                .update();
    }

    private void writeLine(UUID session, int ordinal, String lineId, String label) {
        jdbc.sql("insert into council_line values (:session, :line, :ordinal, :label)")
                .param("session", session)
                .param("line", lineId)
                .param("ordinal", ordinal)
                .param("label", label)
                .update();
    }

    private void writeRecusal(UUID session, Recusal recusal) {
        jdbc.sql("insert into council_recusal values (:session, :line, :member, :proposed, :confirmed, :reason)")
                .param("session", session)
                .param("line", recusal.lineId())
                .param("member", recusal.memberId())
                .param("proposed", recusal.proposed())
                .param("confirmed", recusal.confirmed())
                .param("reason", recusal.reason())
                .update();
    }

    void writeResult(UUID session, LineResult result) {
        jdbc.sql("""
                        insert into council_line_result
                        values (:session, :line, :members, :present, :votesFor, :votesAgainst, :carried)
                        """)
                .param("session", session)
                .param("line", result.lineId())
                .param("members", result.members())
                .param("present", result.present())
                .param("votesFor", result.votesFor())
                .param("votesAgainst", result.votesAgainst())
                .param("carried", result.carried())
                .update();
    }

    /** The index on unit, year and number decides, so that two secretaries never use one number. */
    boolean writeMinutes(UUID session, Minutes minutes) {
        try {
            var written = jdbc.sql("""
                            update council_session set state = 'MINUTED', minutes_number = :number,
                                closed_at = :closedAt, conclusions = :conclusions, minuted_at = now()
                            where id = :id and state = 'COUNTED'
                            """)
                    .param("id", session)
                    .param("number", minutes.number())
                    .param("closedAt", minutes.closedAt())
                    .param("conclusions", minutes.conclusions())
                    .update();
            if (written == 0) {
                throw new IllegalStateException("Session " + session + " is not COUNTED");
            }
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
