package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.council.CouncilSessions;

/** A council whose votes a test sets beforehand; their result is known once the council met. */
public class FakeCouncil implements CouncilSessions {

    private final List<LineResult> votes = new ArrayList<>();
    private final List<LineResult> results = new ArrayList<>();

    public void vote(String nomineeId, int votesFor) {
        votes.add(new LineResult(nomineeId, 5, 5, votesFor, 5 - votesFor, votesFor * 2 > 5));
    }

    /** The session takes place. */
    public void meet() {
        results.clear();
        results.addAll(votes);
    }

    @Override
    public List<LineResult> resultOf(String caseKey) {
        return List.copyOf(results);
    }

    @Override
    public Map<String, LineResult> resultsOf(Collection<String> caseKeys) {
        return results.stream().collect(Collectors.toMap(LineResult::lineId, Function.identity()));
    }
}
