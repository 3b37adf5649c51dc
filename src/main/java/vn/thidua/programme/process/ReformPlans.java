package vn.thidua.programme.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.programme.PlanGiving;

/** What the model that gives out a yearly plan asks. */
@ModelBean
@Component
public class ReformPlans {

    private final PlanGiving giving;

    ReformPlans(PlanGiving giving) {
        this.giving = giving;
    }

    /** Whether tasks are left that were not given out. */
    public boolean unfinished(DelegateExecution execution) {
        return giving.unfinished(CaseId.of(execution));
    }
}
