package vn.thidua.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.Session.State;
import vn.thidua.refusal.Refused;

/** The minutes of a session and, once confirmed, its results. */
@Service
@Transactional
public class CouncilMinutes implements CouncilSessions {

    private final Sessions sessions;

    CouncilMinutes(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The session whose minutes are being written. */
    public Session session(String caseKey) {
        return sessions.last(caseKey);
    }

    /** What was counted in that session, a row per line. */
    public List<LineResult> counted(String caseKey) {
        return sessions.results(sessions.last(caseKey).id());
    }

    /**
     * Confirms the minutes; from now on they are the council's result.
     *
     * @throws Refused when the ballots are not counted or the number is taken
     */
    public void confirm(String caseKey, Minutes minutes) {
        var session = sessions.last(caseKey);
        if (session.state() != State.COUNTED) {
            throw new Refused(
                    "minutes-not-due", "Biên bản chỉ được xác nhận một lần, sau khi đã kiểm phiếu; hãy tải lại trang.");
        }
        if (!sessions.addMinutes(session.id(), minutes)) {
            throw new Refused(
                    "minutes-number-taken",
                    "Số biên bản %s đã được dùng trong năm; hãy ghi số khác.".formatted(minutes.number()),
                    "minutesNumber");
        }
    }

    /** Every session on the case, the oldest first; nobody's ballot, and no count before the minutes are confirmed. */
    public List<HeldSession> sessions(String caseKey) {
        return sessions.all(caseKey);
    }

    @Override
    public List<LineResult> resultOf(String caseKey) {
        return sessions.findLastMinuted(caseKey)
                .map(session -> sessions.results(session.id()))
                .orElse(List.of());
    }

    @Override
    public Map<String, LineResult> resultsOf(Collection<String> caseKeys) {
        return sessions.minutedResults(caseKeys).stream()
                .collect(Collectors.toMap(LineResult::lineId, Function.identity()));
    }
}
