package vn.thidua.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other capabilities ask of council sessions. */
public interface CouncilSessions {

    /**
     * The result of the last session with confirmed minutes on this case, a row per line voted on; empty when no
     * minutes were confirmed.
     */
    List<LineResult> resultOf(String caseKey);

    /** The results of many cases at once, by line; lines of cases without confirmed minutes are not there. */
    Map<String, LineResult> resultsOf(Collection<String> caseKeys);

    /**
     * A line a council votes on.
     *
     * @param id      the nominee's id
     * @param label   who is nominated for what, Vietnamese
     * @param recused ids of the members proposed for recusal: the nominee, the head of the nominated unit, the direct
     *     superior
     */
    record Line(String id, String label, Set<String> recused) {}

    /** Exact fractions as {@code n/m}; {@code ofAllMembers} says whether the majority is taken of all members. */
    record Rule(String quorum, String majority, boolean ofAllMembers) {}

    /**
     * What the council decided on one line.
     *
     * @param members number of all members of the council
     * @param present number present and not recused
     * @param carried whether the line goes on
     */
    record LineResult(String lineId, int members, int present, int votesFor, int votesAgainst, boolean carried) {}
}
