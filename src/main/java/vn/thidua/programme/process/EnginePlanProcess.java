package vn.thidua.programme.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.programme.PlanProcess;
import vn.thidua.programme.Programme;
import vn.thidua.programme.YearlyPlan;

/** Starts the process that gives out a yearly plan, as the system, for the province of the programme. */
@Component
class EnginePlanProcess implements PlanProcess {

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Organisation organisation;

    EnginePlanProcess(RuntimeService runtime, IdentityService identity, Organisation organisation) {
        this.runtime = runtime;
        this.identity = identity;
        this.organisation = organisation;
    }

    @Override
    public void start(YearlyPlan plan, Programme programme) {
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(new Authentication(null, null, List.of(programme.province())));
        try {
            Map<String, Object> card = Map.of(
                    "unitName", organisation.unit(programme.standingBody()).name(), "movementName", plan.name());
            runtime.startProcessInstanceByKey("give-out-reform-plan", plan.id().toString(), card);
        } finally {
            identity.setAuthentication(before);
        }
    }
}
