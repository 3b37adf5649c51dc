package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.UnitReporting;

/** Asks everybody who reports for the report. */
@Component
class AnnounceReportDelegate implements JavaDelegate {

    private final UnitReporting reporting;

    AnnounceReportDelegate(UnitReporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.announce(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
