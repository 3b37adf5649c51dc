package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.council.CouncilSessions;

/** A council whose result a test sets beforehand; it carries nobody it was not told about. */
public class FakeCouncil implements CouncilSessions {

    private final List<LineResult> results = new ArrayList<>();

    public void vote(String nomineeId, int votesFor) {
        results.add(new LineResult(nomineeId, 5, 5, votesFor, 5 - votesFor, votesFor * 2 > 5));
    }

    @Override
    public List<LineResult> resultOf(String caseKey) {
        return List.copyOf(results);
    }
}
