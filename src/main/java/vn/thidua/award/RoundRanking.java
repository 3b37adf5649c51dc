package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.notification.NoticeKind;

/** Ranks what a closed round has and submits the list to the decider. */
@Service
@Transactional
public class RoundRanking {

    private final RoundTable rounds;
    private final RoundQuotas quotas;
    private final RankingTable ranking;
    private final LeftOutTable leftOut;
    private final RoundCandidates candidates;
    private final Commenting commenting;
    private final RoundDesks desks;
    private final RoundNotices notices;
    private final Clock clock;

    RoundRanking(
            RoundTable rounds,
            RoundQuotas quotas,
            RankingTable ranking,
            LeftOutTable leftOut,
            RoundCandidates candidates,
            Commenting commenting,
            RoundDesks desks,
            RoundNotices notices,
            Clock clock) {
        this.rounds = rounds;
        this.quotas = quotas;
        this.ranking = ranking;
        this.leftOut = leftOut;
        this.candidates = candidates;
        this.commenting = commenting;
        this.desks = desks;
        this.notices = notices;
        this.clock = clock;
    }

    /** Ranks the candidates of each kind under the quota; made anew each time, so those withdrawn meanwhile drop out. */
    public void rank(RoundId id) {
        var standing = standing(id);
        var tieRule = rounds.get(id).tieRule();
        ranking.clear(id);
        for (var quota : quotas.of(id)) {
            ranking.add(id, Ranking.of(quota, tieRule, standing));
        }
    }

    /** Hands the ranking to the decider with the tờ trình: {@code 45/TTr-SNV}, after public comment where the plan asks. */
    public void submit(RoundId id, OfficialDocument submission, String personId) {
        desks.require(id, Route.RANKING, personId);
        commenting.requireSettled(id);
        SubmissionPaper.require(submission, LocalDate.now(clock));
        rounds.submit(id, submission);
    }

    /** Ends a round nobody stands in, without any decision, and tells the units. */
    public void endEmpty(RoundId id) {
        rounds.endEmpty(id);
        notices.tellUnits(
                NoticeKind.RESULT,
                id,
                "Đợt xét kết thúc, không có đề nghị",
                "Đợt xét “%s” đã kết thúc; không có tập thể, cá nhân nào đủ điều kiện để xét nên không ban hành quyết định."
                        .formatted(rounds.get(id).round().name()));
    }

    private List<Candidate> standing(RoundId id) {
        var excluded = new HashSet<>(leftOut.caseKeys(id));
        return candidates.candidates(id).stream()
                .filter(candidate -> !excluded.contains(candidate.caseKey()))
                .toList();
    }
}
