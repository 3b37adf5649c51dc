package vn.thidua.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.movement.Conclusion;
import vn.thidua.movement.Verdict;

/** What the verdicts and holds of a nominee come to so far. */
@Component
class AppraisalConclusion {

    private final Proposals proposals;
    private final Verdicts verdicts;
    private final HeldNominees held;
    private final Rounds rounds;

    AppraisalConclusion(Proposals proposals, Verdicts verdicts, HeldNominees held, Rounds rounds) {
        this.proposals = proposals;
        this.verdicts = verdicts;
        this.held = held;
        this.rounds = rounds;
    }

    Conclusion of(Nominee nominee) {
        Map<String, Verdict> effective = new LinkedHashMap<>();
        verdicts.of(nominee.id()).forEach(line -> effective.put(line.machine().code(), line.effective()));
        return Conclusion.of(rounds.planOf(proposals.get(nominee.proposal()).round()), effective);
    }

    /** Why the nominee cannot be accepted, Vietnamese; empty when nothing stands against it. */
    String obstacle(Nominee nominee) {
        List<String> failed = of(nominee).failed();
        return failed.isEmpty() ? held.bar(nominee) : "Không đạt " + String.join(", ", failed);
    }

    /** Whether points are due and not given: who cannot be accepted needs none. */
    boolean lacksPoints(Nominee nominee) {
        return nominee.points() == null && obstacle(nominee).isEmpty();
    }
}
