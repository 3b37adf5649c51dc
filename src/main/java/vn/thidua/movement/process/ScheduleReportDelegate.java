package vn.thidua.movement.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ProcessVariable;

/** Starts the collection of one report whose day the document sets. */
@Component
class ScheduleReportDelegate implements JavaDelegate {

    private static final ProcessVariable<String> CASE_KEY = new ProcessVariable<>("caseKey", String.class);

    private final ReportView view;

    ScheduleReportDelegate(ReportView view) {
        this.view = view;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var key = CASE_KEY.from(execution);
        Map<String, Object> variables = view.cardOf(UUID.fromString(key));
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByKey("report-on-movement", key, variables);
    }
}
