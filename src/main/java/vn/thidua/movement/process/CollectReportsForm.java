package vn.thidua.movement.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.movement.ReportCollecting;

/** The receiver asks for reports whose day the document leaves to it. */
@Component
class CollectReportsForm implements StartForm {

    private final ReportCollecting collecting;
    private final ReportView view;

    CollectReportsForm(ReportCollecting collecting, ReportView view) {
        this.collecting = collecting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "collect-reports";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = collecting.choices(personId).stream()
                .map(choice -> new FormOption(choice.label(), choice.key()).asMap())
                .toList();
        return Map.of("reportOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var report = collecting.collect(form.text("report"), form.date("due"), personId);
        return new StartedCase(report.id().toString(), view.cardOf(report.id()));
    }
}
