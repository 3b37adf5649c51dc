package vn.thidua.award;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.MoneyChoice.Law;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.refusal.Refused;

/** Settles the money of a round once its decision has a date, and corrects it later by settling it anew. */
@Service
@Transactional
public class MoneySettlement {

    private final RoundTable rounds;
    private final RoundDesks desks;
    private final MoneyCalculation calculation;
    private final MoneyTable table;
    private final MoneyNotices notices;

    MoneySettlement(
            RoundTable rounds, RoundDesks desks, MoneyCalculation calculation, MoneyTable table, MoneyNotices notices) {
        this.rounds = rounds;
        this.desks = desks;
        this.calculation = calculation;
        this.table = table;
        this.notices = notices;
    }

    /**
     * What there is to settle.
     *
     * @throws Refused while the round has no decision, or when the decision tables lack a row
     */
    public MoneyOffer offer(RoundId id) {
        var decision = rounds.get(id).decision();
        if (decision == null) {
            throw new Refused(
                    "decision-not-issued",
                    "Đợt xét chưa có quyết định khen thưởng nên chưa xác định được tiền thưởng; hãy ban hành quyết định trước.");
        }
        return calculation.offer(id, decision);
    }

    /** Rounds whose money is settled and whose ranking is this person's work: those the person may correct. */
    public List<RoundMoney> correctable(String personId) {
        return rounds.all().stream()
                .filter(details -> details.decision() != null)
                .filter(details -> desks.seats(details.id(), Route.RANKING, personId))
                .map(details -> table.total(details.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Computes and keeps the money of every approved nominee. What is settled already is corrected, for a reason, by a
     * further settlement; the same result again changes nothing.
     */
    public void settle(RoundId id, MoneyChoice choice, String personId) {
        desks.require(id, Route.RANKING, personId);
        var offer = offer(id);
        var settled = new MoneyChoice(law(offer, choice), fund(offer, choice), choice.reason());
        var former = table.lines(id);
        if (former.isEmpty()) {
            add(id, 1, offer, settled, personId);
        } else if (former.stream()
                .filter(line -> offer.approved().containsKey(line.kind()))
                .anyMatch(line -> !line.follows(offer, settled))) {
            correct(id, former.get(0).settlement() + 1, offer, settled, personId);
        }
    }

    private void correct(RoundId id, int number, MoneyOffer offer, MoneyChoice choice, String personId) {
        if (choice.reason().isBlank()) {
            throw new Refused("money-reason-missing", "Hãy nêu lý do điều chỉnh tiền thưởng đã xác định.", "reason");
        }
        add(id, number, offer, choice, personId);
        if (rounds.get(id).stage() == RoundStage.DECIDED) {
            notices.tellCorrection(id, table.lines(id));
        }
    }

    private void add(RoundId id, int number, MoneyOffer offer, MoneyChoice choice, String personId) {
        if (!table.add(id, number, offer, choice, personId)) {
            throw new Refused(
                    "money-changed", "Người khác vừa xác định tiền thưởng của đợt xét này; hãy tải lại trang để xem.");
        }
    }

    private static Law law(MoneyOffer offer, MoneyChoice choice) {
        if (offer.cited() == null) {
            return Law.IN_FORCE;
        }
        if (choice.law() == null) {
            throw new Refused(
                    "money-law-missing",
                    "Văn bản kế hoạch dẫn không có hiệu lực vào ngày quyết định; hãy chọn mức tiền theo văn bản nào.",
                    "law");
        }
        if (choice.reason().isBlank()) {
            throw new Refused("money-reason-missing", "Hãy nêu lý do chọn mức tiền thưởng theo văn bản này.", "reason");
        }
        return choice.law();
    }

    private static String fund(MoneyOffer offer, MoneyChoice choice) {
        var fund = offer.fund() == null ? choice.fund() : offer.fund();
        if (fund == null || fund.isBlank()) {
            throw new Refused(
                    "money-fund-missing",
                    "Kế hoạch không nêu nguồn kinh phí; hãy ghi nguồn kinh phí chi tiền thưởng.",
                    "fund");
        }
        return fund.strip().replaceAll("\\s+", " ");
    }
}
