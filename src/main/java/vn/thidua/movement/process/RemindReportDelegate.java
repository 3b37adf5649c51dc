package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.UnitReporting;

/** Reminds those whose report is not there. */
@Component
class RemindReportDelegate implements JavaDelegate {

    private final UnitReporting reporting;

    RemindReportDelegate(UnitReporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.remind(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
