package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.UnitReporting;

/** Tells the receiver who has not reported in time. */
@Component
class EscalateReportDelegate implements JavaDelegate {

    private final UnitReporting reporting;

    EscalateReportDelegate(UnitReporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.escalate(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
