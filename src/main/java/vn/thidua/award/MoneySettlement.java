package vn.thidua.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.MoneyChoice.Law;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.refusal.Refused;

/** Settles the money of a round once its decision has a date, and corrects it later. */
@Service
@Transactional
public class MoneySettlement {

    private final RoundTable rounds;
    private final RoundDesks desks;
    private final MoneyCalculation calculation;
    private final MoneyTable table;

    MoneySettlement(RoundTable rounds, RoundDesks desks, MoneyCalculation calculation, MoneyTable table) {
        this.rounds = rounds;
        this.desks = desks;
        this.calculation = calculation;
        this.table = table;
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

    /** Computes and keeps the money of every approved nominee. Done once; what follows is a correction. */
    public void settle(RoundId id, MoneyChoice choice, String personId) {
        desks.require(id, Route.RANKING, personId);
        var offer = offer(id);
        var law = law(offer, choice);
        var fund = fund(offer, choice);
        if (!table.add(id, 1, offer, new MoneyChoice(law, fund, choice.reason()), personId)) {
            throw new Refused(
                    "money-settled",
                    "Tiền thưởng của đợt xét này đã được xác định; hãy tải lại trang để xem, muốn sửa thì dùng quy trình “Điều chỉnh tiền thưởng”.");
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
