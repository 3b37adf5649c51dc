package vn.thidua.movement;

import java.util.List;
import java.util.Map;
import vn.thidua.movement.MovementPlan.Clause;

/**
 * How many may get an award, or may be proposed for it.
 *
 * @param kind       of whom it speaks
 * @param rule       whether the number is a bound or a target
 * @param number     at least 0
 * @param per        what the number is counted over
 * @param subjects   codes of the plan's subjects it speaks of; all when empty
 * @param exceptions numbers of single units, by the code of the unit it is counted over
 */
public record Quota(
        NomineeKind kind,
        Rule rule,
        int number,
        Per per,
        List<String> subjects,
        Map<String, Integer> exceptions,
        Clause clause) {

    /** Whether the number is a bound or a target. */
    public enum Rule {
        /** "tối đa", "không quá". */
        MAXIMUM,
        /** A figure without such a word: fewer only with a reason. */
        EXACT
    }

    /** What a quota is counted over. */
    public enum Per {
        /** All decision lines of the movement's year. */
        ROUND,
        /** The proposal of one unit. */
        PROPOSER,
        /** Each chosen collective: its own people. */
        COLLECTIVE,
        /** The units below one parent: a district's communes. */
        PARENT
    }

    /** The number for one unit it is counted over. */
    public int numberFor(String unitCode) {
        return exceptions.getOrDefault(unitCode, number);
    }
}
