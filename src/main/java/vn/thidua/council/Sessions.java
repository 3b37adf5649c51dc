package vn.thidua.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.Session.State;

/** Sessions as they are kept. */
interface Sessions {

    /** The newest session on the case. */
    Optional<Session> findLast(String caseKey);

    /** The newest session with confirmed minutes on the case. */
    Optional<Session> findLastMinuted(String caseKey);

    /** The newest session on the case; a case without one is a programming error. */
    default Session last(String caseKey) {
        return findLast(caseKey).orElseThrow(() -> new IllegalStateException("No council session on case " + caseKey));
    }

    /** Every session on the case, the oldest first. */
    List<HeldSession> all(String caseKey);

    void add(Session session);

    /** Moves the session on; one that is not in the state it is moved from is a programming error. */
    void move(UUID session, State from, State to);

    /** The state, which nobody changes until the transaction ends; others may hold it at the same time. */
    State holdState(UUID session);

    /** Keeps a member's choices by line; false when the member already voted on one of the lines. */
    boolean addBallot(UUID session, String memberId, Map<String, Choice> choices);

    /** Members who cast a ballot. */
    List<String> castBy(UUID session);

    /** How many chose that on the line. */
    int votes(UUID session, String lineId, Choice choice);

    void addResult(UUID session, LineResult result);

    /** In the order of the lines. */
    List<LineResult> results(UUID session);

    /** Of the newest session with confirmed minutes on each case. */
    List<LineResult> minutedResults(Collection<String> caseKeys);

    /** Keeps the minutes; false when the unit already has minutes with that number in the year of the session. */
    boolean addMinutes(UUID session, Minutes minutes);
}
