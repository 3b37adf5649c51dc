package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.CouncilSessions.Rule;
import vn.thidua.council.Session.State;

/** Puts a session together from its tables. */
final class SessionReader {

    private final JdbcClient jdbc;

    SessionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Session> newest(String caseKey, boolean minuted) {
        return jdbc.sql("""
                        select * from council_session
                        where case_key = :case and (not :minuted or state = 'MINUTED')
                        order by number desc limit 1
                        """)
                .param("case", caseKey)
                .param("minuted", minuted)
                .query((row, number) -> session(row))
                .optional();
    }

    /** Every session on the case, the oldest first; what was counted is told once the minutes are confirmed. */
    List<HeldSession> all(String caseKey) {
        return jdbc.sql("select * from council_session where case_key = :case order by number")
                .param("case", caseKey)
                .query((row, number) -> held(row))
                .list();
    }

    private HeldSession held(ResultSet row) throws SQLException {
        var session = session(row);
        var number = row.getString("minutes_number");
        return number == null
                ? new HeldSession(session, null, List.of())
                : new HeldSession(
                        session,
                        new Minutes(number, row.getObject("closed_at", LocalTime.class), row.getString("conclusions")),
                        results(session.id()));
    }

    private Session session(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var recusals = recusals(id);
        return new Session(
                id,
                row.getString("case_key"),
                row.getString("unit_code"),
                row.getInt("number"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                MeetingForm.valueOf(row.getString("meeting_form")),
                row.getString("chair_id"),
                row.getString("secretary_id"),
                new Rule(row.getString("quorum"), row.getString("majority"), row.getBoolean("of_all_members")),
                State.valueOf(row.getString("state")),
                members(id),
                lines(id, recusals),
                recusals);
    }

    private List<Attendance> members(UUID session) {
        return jdbc.sql("select * from council_attendance where session_id = :session order by ordinal")
                .param("session", session)
                .query((row, number) -> new Attendance(
                        row.getString("member_id"),
                        row.getString("full_name"),
                        row.getString("position"),
                        row.getBoolean("present"),
                        row.getString("reason")))
                .list();
    }

    private List<Line> lines(UUID session, List<Recusal> recusals) {
        return jdbc.sql("select line_id, label from council_line where session_id = :session order by ordinal")
                .param("session", session)
                .query((row, number) -> new Line(
                        row.getString("line_id"), row.getString("label"), proposed(row.getString("line_id"), recusals)))
                .list();
    }

    private static Set<String> proposed(String lineId, List<Recusal> recusals) {
        return recusals.stream()
                .filter(recusal -> recusal.proposed() && recusal.lineId().equals(lineId))
                .map(Recusal::memberId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Recusal> recusals(UUID session) {
        return jdbc.sql("""
                        select recusal.* from council_recusal recusal
                        join council_line line using (session_id, line_id)
                        join council_attendance member using (session_id, member_id)
                        where session_id = :session order by line.ordinal, member.ordinal
                        """)
                .param("session", session)
                .query((row, number) -> new Recusal(
                        row.getString("line_id"),
                        row.getString("member_id"),
                        row.getBoolean("proposed"),
                        row.getBoolean("confirmed"),
                        row.getString("reason")))
                .list();
    }

    List<LineResult> results(UUID session) {
        return jdbc.sql("""
                        select result.* from council_line_result result
                        join council_line line using (session_id, line_id)
                        where session_id = :session order by line.ordinal
                        """)
                .param("session", session)
                .query(SessionReader::result)
                .list();
    }

    List<LineResult> minutedResults(Collection<String> caseKeys) {
        return jdbc.sql("""
                        select result.* from council_line_result result
                        join (select distinct on (case_key) id from council_session
                              where state = 'MINUTED' and case_key = any (:cases)
                              order by case_key, number desc) newest on newest.id = result.session_id
                        """)
                .param("cases", caseKeys.toArray(String[]::new))
                .query(SessionReader::result)
                .list();
    }

    private static LineResult result(ResultSet row, int number) throws SQLException {
        return new LineResult(
                row.getString("line_id"),
                row.getInt("members"),
                row.getInt("present"),
                row.getInt("votes_for"),
                row.getInt("votes_against"),
                row.getBoolean("carried"));
    }
}
