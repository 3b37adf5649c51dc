package vn.thidua.programme.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.programme.PlanGiving;

/** Tells every unit what the plan of the year gives it. */
@Component
class AnnouncePlanDelegate implements JavaDelegate {

    private final PlanGiving giving;

    AnnouncePlanDelegate(PlanGiving giving) {
        this.giving = giving;
    }

    @Override
    public void execute(DelegateExecution execution) {
        giving.announce(CaseId.of(execution));
    }
}
