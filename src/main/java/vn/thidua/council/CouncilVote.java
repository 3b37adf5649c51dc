package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.Session.State;
import vn.thidua.refusal.Refused;

/** The vote of a quorate session. */
@Service
@Transactional
public class CouncilVote {

    private final Sessions sessions;

    CouncilVote(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Whether the newest session was quorate and takes or took ballots. */
    public boolean open(String caseKey) {
        return sessions.last(caseKey).state() == State.VOTING;
    }

    /** Who is asked to vote. */
    public List<String> voters(String caseKey) {
        return sessions.last(caseKey).voters();
    }

    /** Who was asked and has not voted. */
    public List<String> missing(String caseKey) {
        var session = sessions.last(caseKey);
        var cast = sessions.castBy(session.id());
        return session.voters().stream()
                .filter(member -> !cast.contains(member))
                .toList();
    }

    /** The lines the member votes on. */
    public List<Line> ballotOf(String caseKey, String memberId) {
        return sessions.last(caseKey).linesFor(memberId);
    }

    /**
     * Keeps a member's ballot: one choice for each line of theirs, once.
     *
     * @throws Refused when the vote is over, the member may not vote on a line, a line is missing or voted on before
     */
    public void cast(String caseKey, String memberId, Map<String, Choice> choices) {
        var session = sessions.last(caseKey);
        if (sessions.holdState(session.id()) != State.VOTING) {
            throw new Refused("vote-closed", "Cuộc biểu quyết đã kết thúc nên phiếu này không được nhận.");
        }
        checkComplete(session, memberId, choices);
        if (!sessions.addBallot(session.id(), memberId, choices)) {
            throw new Refused(
                    "ballot-already-cast", "Phiếu của bạn đã được ghi nhận; mỗi thành viên chỉ biểu quyết một lần.");
        }
    }

    /** Counts the ballots and ends the vote; a ballot that comes later is refused. */
    public List<LineResult> count(String caseKey) {
        var session = sessions.last(caseKey);
        // First the state: it waits for ballots being cast and keeps out the later ones.
        sessions.move(session.id(), State.VOTING, State.COUNTED);
        var results = session.lines().stream()
                .map(line -> session.result(
                        line.id(), votes(session, line, Choice.FOR), votes(session, line, Choice.AGAINST)))
                .toList();
        results.forEach(result -> sessions.addResult(session.id(), result));
        return results;
    }

    private int votes(Session session, Line line, Choice choice) {
        return sessions.votes(session.id(), line.id(), choice);
    }

    private static void checkComplete(Session session, String memberId, Map<String, Choice> choices) {
        var lines = session.linesFor(memberId).stream().map(Line::id).collect(Collectors.toSet());
        if (!lines.containsAll(choices.keySet())) {
            throw new Refused(
                    "member-may-not-vote",
                    "Bạn không tham gia biểu quyết một trong các đề nghị này; hãy tải lại trang rồi làm lại.");
        }
        if (!choices.keySet().containsAll(lines) || choices.isEmpty()) {
            throw new Refused("ballot-incomplete", "Hãy chọn Tán thành hoặc Không tán thành cho từng đề nghị.");
        }
    }
}
