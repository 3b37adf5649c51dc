package vn.thidua.award;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundCandidates.Candidate;

/** Ranks as the round itself does, also candidates and quotas that are only supposed. Keeps nothing. */
@Service
@Transactional(readOnly = true)
public class TrialRanking {

    private final RoundTable rounds;

    TrialRanking(RoundTable rounds) {
        this.rounds = rounds;
    }

    /** The candidates in order of rank by the round's tie rule, collectives first. */
    public List<RankedCandidate> rank(RoundId id, List<RoundQuota> quotas, List<Candidate> candidates) {
        var tieRule = rounds.get(id).tieRule();
        return quotas.stream()
                .flatMap(quota -> Ranking.of(quota, tieRule, candidates).stream())
                .toList();
    }
}
