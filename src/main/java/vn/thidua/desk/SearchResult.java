package vn.thidua.desk;

import java.util.List;

/**
 * A page of what was found, by kind, the best of each kind first.
 *
 * @param total how much was found of the kinds asked for
 * @param kinds how much was found of each kind, those without anything left out
 * @param more  whether another page follows
 */
public record SearchResult(long total, List<KindCount> kinds, List<SearchHit> hits, boolean more) {

    /** How much was found of a kind. */
    public record KindCount(SearchKind kind, String name, long count) {}
}
