package vn.thidua.award;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundCandidates.Candidate;

/**
 * Ranks candidates of one kind under their quota, all of them inside where there is no bound: more points first, then the larger share of votes of all members of
 * the council. The tie rule speaks only where a tie lies across the edge of the quota; elsewhere a tie changes nothing.
 */
record Ranking(RoundQuota quota, TieRule rule) {

    private static final Comparator<Candidate> SHOWN_ORDER =
            comparing(Candidate::submittedAt).thenComparing(Candidate::nomineeId);

    /** Those of the quota's kind among the candidates, in order of rank. */
    static List<RankedCandidate> of(RoundQuota quota, TieRule rule, List<Candidate> candidates) {
        return new Ranking(quota, rule)
                .rank(candidates.stream()
                        .filter(candidate -> candidate.kind() == quota.kind())
                        .toList());
    }

    /** The candidates in order of rank. */
    List<RankedCandidate> rank(List<Candidate> candidates) {
        var ranked = new ArrayList<RankedCandidate>();
        int groups = 0;
        for (var tied : equalInMerit(candidates)) {
            var group = tied.size() > 1 ? ++groups : null;
            boolean atEdge = place(ranked.size(), tied) == Place.AT_EDGE;
            for (var alike : atEdge ? split(tied, rule.order()) : List.of(tied)) {
                int before = ranked.size();
                for (var candidate : alike) {
                    var reason = new RankingReason(this, candidate, before, tied, alike, atEdge);
                    ranked.add(new RankedCandidate(
                            candidate, before + 1, place(before, alike), group, reason.named(), reason.unnamed()));
                }
            }
        }
        return ranked;
    }

    /** How the candidates that come after that many others stand to the quota. */
    Place place(int before, List<Candidate> alike) {
        if (quota.holds(before + alike.size())) {
            return Place.INSIDE;
        }
        return quota.holds(before + 1) ? Place.AT_EDGE : Place.OUTSIDE;
    }

    private static List<List<Candidate>> equalInMerit(List<Candidate> candidates) {
        var shown = candidates.stream().sorted(SHOWN_ORDER).toList();
        return split(shown, comparingInt(Candidate::points).reversed()).stream()
                .flatMap(Ranking::splitByVotes)
                .toList();
    }

    /** Without a council there is no share: where one candidate has none, votes cannot part those with equal points. */
    private static Stream<List<Candidate>> splitByVotes(List<Candidate> equalPoints) {
        return votesCompared(equalPoints)
                ? split(equalPoints, Ranking::largerShareFirst).stream()
                : Stream.of(equalPoints);
    }

    static boolean votesCompared(List<Candidate> candidates) {
        return candidates.stream().allMatch(candidate -> candidate.members() > 0);
    }

    /** Exact: fractions are compared by cross-multiplying, never as rounded percentages. */
    private static int largerShareFirst(Candidate one, Candidate other) {
        return Long.compare((long) other.votesFor() * one.members(), (long) one.votesFor() * other.members());
    }

    /** Sorts and cuts wherever neighbours differ. */
    private static List<List<Candidate>> split(List<Candidate> candidates, Comparator<Candidate> order) {
        var sorted = candidates.stream().sorted(order).toList();
        var cuts = IntStream.rangeClosed(0, sorted.size())
                .filter(i -> i == 0 || i == sorted.size() || order.compare(sorted.get(i - 1), sorted.get(i)) != 0)
                .toArray();
        return IntStream.range(1, cuts.length)
                .mapToObj(i -> sorted.subList(cuts[i - 1], cuts[i]))
                .toList();
    }
}
