package vn.thidua.award.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.MoneyChoice;
import vn.thidua.award.MoneyChoice.Law;
import vn.thidua.award.MoneySettlement;
import vn.thidua.award.RoundId;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The ranking desk sees what the law gives every awarded nominee, and chooses where the plan leaves a choice. */
@Component
class SettleMoneyForm implements TaskForm {

    private final MoneySettlement settlement;
    private final MoneyView view;

    SettleMoneyForm(MoneySettlement settlement, MoneyView view) {
        this.settlement = settlement;
        this.view = view;
    }

    @Override
    public String formId() {
        return "settle-money";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        return view.offer(RoundId.of(task.businessKey()));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var choice = new MoneyChoice(
                form.findText("law").map(Law::valueOf).orElse(null),
                form.findText("fund").orElse(null),
                form.findText("reason").orElse(""));
        settlement.settle(RoundId.of(task.businessKey()), choice, task.personId());
    }
}
