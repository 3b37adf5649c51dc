package vn.thidua.award;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.notification.NoticeKind;

/** Makes the outcome of a round known. */
@Service
@Transactional
public class RoundResults {

    private final RoundTable rounds;
    private final RankingTable ranking;
    private final LedgerTable ledger;
    private final RoundRegistering registering;
    private final AwardMoney money;
    private final RoundNotices notices;

    RoundResults(
            RoundTable rounds,
            RankingTable ranking,
            LedgerTable ledger,
            RoundRegistering registering,
            AwardMoney money,
            RoundNotices notices) {
        this.rounds = rounds;
        this.ranking = ranking;
        this.ledger = ledger;
        this.registering = registering;
        this.money = money;
        this.notices = notices;
    }

    /** Publishes an issued decision and enters its awards into the register; a second call changes nothing and tells nobody. */
    public void publish(RoundId id) {
        var details = rounds.get(id);
        if (details.stage() == RoundStage.DECIDED) {
            return;
        }
        rounds.publish(id);
        registering.register(id);
        var decision = Objects.requireNonNull(details.decision(), "Round " + id + " has no decision");
        notices.tellLeads(
                NoticeKind.RESULT,
                id,
                "Đã ban hành quyết định khen thưởng",
                "Đợt xét “%s” đã có Quyết định %s: %s được khen thưởng%s."
                        .formatted(details.round().name(), decision.cited(), approved(id), cost(id)));
    }

    /** Business keys of the proposals that were ranked, awarded or not. */
    public List<String> ranked(RoundId id) {
        return ranking.lines(id).stream()
                .map(line -> line.ranked().candidate().caseKey())
                .distinct()
                .toList();
    }

    private String cost(RoundId id) {
        return money.total(id)
                .map(total -> ", tổng tiền thưởng %s đồng".formatted(VietnameseNumber.format(total.amount())))
                .orElse("");
    }

    private String approved(RoundId id) {
        return ledger.entries(id).stream()
                .map(entry -> entry.approved() + " " + entry.kind().label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
