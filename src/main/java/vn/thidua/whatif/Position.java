package vn.thidua.whatif;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.RankedCandidate;

/**
 * Where a nominee stands and why.
 *
 * @param place  in the order of the ranking of its kind, from 1; none for who is not ranked
 * @param rank   equal for those that nothing tells apart; none for who is not ranked
 * @param reason Vietnamese, with the clause
 */
public record Position(
        Standing standing,
        String label,
        @Nullable Integer place,
        @Nullable Integer rank,
        String reason) {

    static Position of(Standing standing, String reason) {
        return new Position(standing, standing.label(), null, null, reason);
    }

    static Position of(int place, RankedCandidate ranked) {
        var standing = Standing.of(ranked.place());
        return new Position(standing, standing.label(), place, ranked.rank(), ranked.explanation());
    }
}
