package vn.thidua.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.Session.State;

/** Sessions in PostgreSQL. */
@Repository
class JdbcSessions implements Sessions {

    private final JdbcClient jdbc;
    private final SessionReader reader;
    private final SessionWriter writer;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.reader = new SessionReader(jdbc);
        this.writer = new SessionWriter(jdbc);
    }

    @Override
    public Optional<Session> findLast(String caseKey) {
        return reader.newest(caseKey, false);
    }

    @Override
    public Optional<Session> findLastMinuted(String caseKey) {
        return reader.newest(caseKey, true);
    }

    @Override
    public List<HeldSession> all(String caseKey) {
        return reader.all(caseKey);
    }

    @Override
    public void add(Session session) {
        writer.write(session);
    }

    @Override
    public void move(UUID session, State from, State to) {
        var moved = jdbc.sql("update council_session set state = :to where id = :id and state = :from")
                .param("id", session)
                .param("from", from.name())
                .param("to", to.name())
                .update();
        if (moved == 0) {
            throw new IllegalStateException("Session " + session + " is not " + from);
        }
    }

    @Override
    public State holdState(UUID session) {
        return jdbc.sql("select state from council_session where id = :id for share")
                .param("id", session)
                .query((row, number) -> State.valueOf(row.getString("state")))
                .single();
    }

    @Override
    public boolean addBallot(UUID session, String memberId, Map<String, Choice> choices) {
        var added = choices.entrySet().stream()
                .mapToInt(choice -> addChoice(session, memberId, choice.getKey(), choice.getValue()))
                .sum();
        return added == choices.size();
    }

    private int addChoice(UUID session, String memberId, String lineId, Choice choice) {
        return jdbc.sql("""
                        insert into council_ballot (session_id, line_id, member_id, choice)
                        values (:session, :line, :member, :choice)
                        on conflict do nothing
                        """)
                .param("session", session)
                .param("line", lineId)
                .param("member", memberId)
                .param("choice", choice.name())
                .update();
    }

    @Override
    public List<String> castBy(UUID session) {
        return jdbc.sql("select distinct member_id from council_ballot where session_id = :session")
                .param("session", session)
                .query(String.class)
                .list();
    }

    @Override
    public int votes(UUID session, String lineId, Choice choice) {
        return jdbc.sql("""
                        select count(*) from council_ballot
                        where session_id = :session and line_id = :line and choice = :choice
                        """)
                .param("session", session)
                .param("line", lineId)
                .param("choice", choice.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public void addResult(UUID session, LineResult result) {
        writer.writeResult(session, result);
    }

    @Override
    public List<LineResult> results(UUID session) {
        return reader.results(session);
    }

    @Override
    public List<LineResult> minutedResults(Collection<String> caseKeys) {
        return reader.minutedResults(caseKeys);
    }

    @Override
    public boolean addMinutes(UUID session, Minutes minutes) {
        return writer.writeMinutes(session, minutes);
    }
}
