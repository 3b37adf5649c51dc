package vn.thidua.award;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.refusal.Refused;

/** The quotas of a round with the words of its plan, and the reason asked where an exact number is not reached. */
@Component
class RoundQuotas {

    private final LedgerTable ledger;
    private final RankingTable ranking;
    private final Rounds rounds;

    RoundQuotas(LedgerTable ledger, RankingTable ranking, Rounds rounds) {
        this.ledger = ledger;
        this.ranking = ranking;
        this.rounds = rounds;
    }

    /** Collectives first. */
    List<RoundQuota> of(RoundId id) {
        var award = rounds.planOf(id).award(rounds.round(id).awardCode());
        return ledger.entries(id).stream()
                .map(entry -> new RoundQuota(entry, award.perRound(entry.kind()).orElse(null)))
                .toList();
    }

    /**
     * Keeps the reason why fewer were approved than an exact number asks for, while others stood for it (004, dòng
     * 101); without such a shortfall the reason is not kept.
     */
    void explainFewer(RoundId id, String reason) {
        for (var quota : of(id)) {
            var candidates = ranking.lines(id).stream()
                    .filter(line -> line.ranked().candidate().kind() == quota.kind())
                    .toList();
            if (quota.missing(candidates) > 0) {
                refuseWithoutReason(quota, reason);
                ledger.explainFewer(id, quota.kind(), reason);
            }
        }
    }

    private static void refuseWithoutReason(RoundQuota quota, String reason) {
        if (reason.isBlank()) {
            throw new Refused(
                    "fewer-reason-missing",
                    "Văn bản ấn định %s nhưng bạn chỉ duyệt %d; hãy duyệt đủ hoặc nêu lý do khen thưởng ít hơn."
                            .formatted(quota.words(), quota.entry().approved()),
                    "fewerReason");
        }
    }
}
