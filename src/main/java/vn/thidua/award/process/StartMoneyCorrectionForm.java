package vn.thidua.award.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.MoneySettlement;
import vn.thidua.award.RoundDesks;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundMoney;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.refusal.Refused;

/** The ranking desk picks a round whose settled money is to be corrected. */
@Component
class StartMoneyCorrectionForm implements StartForm {

    private final MoneySettlement settlement;
    private final RoundDesks desks;
    private final RoundView view;

    StartMoneyCorrectionForm(MoneySettlement settlement, RoundDesks desks, RoundView view) {
        this.settlement = settlement;
        this.desks = desks;
        this.view = view;
    }

    @Override
    public String formId() {
        return "start-money-correction";
    }

    @Override
    public Map<String, Object> show(String personId) {
        return Map.of(
                "roundOptions",
                settlement.correctable(personId).stream()
                        .map(round -> new FormOption(
                                        MoneyView.former(round), round.roundId().toString())
                                .asMap())
                        .toList());
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var round = round(settlement.correctable(personId), form.text("round"));
        var unit = desks.of(new RoundId(round.roundId()), Route.RANKING).unit();
        return new StartedCase(
                round.roundId().toString(), Map.of("unitName", view.unitName(unit), "movementName", round.name()));
    }

    private static RoundMoney round(List<RoundMoney> correctable, String id) {
        return correctable.stream()
                .filter(round -> round.roundId().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "round-not-correctable",
                        "Đợt xét này chưa xác định tiền thưởng hoặc không do bạn tổ chức xét; hãy chọn trong danh sách.",
                        "round"));
    }
}
