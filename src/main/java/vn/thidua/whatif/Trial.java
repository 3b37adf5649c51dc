package vn.thidua.whatif;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.award.RankedCandidate;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundQuota;
import vn.thidua.movement.NomineeKind;

/**
 * One side of the comparison: what the criteria find, and who stands where.
 *
 * @param findings  by nominee
 * @param positions by nominee
 */
record Trial(List<RoundQuota> quotas, Map<String, Finding> findings, Map<String, Position> positions) {

    /** How candidates are ranked under quotas. */
    interface Ranker {
        List<RankedCandidate> rank(List<RoundQuota> quotas, List<Candidate> candidates);
    }

    static Trial of(List<RoundQuota> quotas, Map<String, Finding> findings, Ranker ranker) {
        Map<String, Position> positions = new HashMap<>();
        var standing = new LinkedHashMap<String, Candidate>();
        findings.forEach((nominee, finding) -> finding.obstacle()
                .ifPresentOrElse(
                        obstacle -> positions.put(nominee, obstacle),
                        () -> standing.put(nominee, finding.of().candidate())));
        Map<NomineeKind, Integer> places = new EnumMap<>(NomineeKind.class);
        for (var ranked : ranker.rank(quotas, List.copyOf(standing.values()))) {
            var place = places.merge(ranked.candidate().kind(), 1, Integer::sum);
            positions.put(ranked.candidate().nomineeId(), Position.of(place, ranked));
        }
        return new Trial(quotas, findings, positions);
    }

    /** The nominee's position; every nominee has one. */
    Position position(String nominee) {
        return positions.get(nominee);
    }
}
