package vn.thidua.target.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.target.TargetReporting;

/** The standing body opens a confirmed report again, so that its values can be corrected. */
@Component
class ReopenTargetForm implements StartForm {

    private final TargetReporting reporting;
    private final TargetView view;

    ReopenTargetForm(TargetReporting reporting, TargetView view) {
        this.reporting = reporting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "reopen-target";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = reporting.confirmed(personId).stream()
                .map(report -> new FormOption(
                                "%s – %s".formatted(view.name(report), view.unitName(report)),
                                report.id().toString())
                        .asMap())
                .toList();
        return Map.of("reportOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var id = UUID.fromString(form.text("report"));
        reporting.reopen(id, form.text("reason"), personId);
        return new StartedCase(id.toString(), view.cardOf(view.report(id.toString())));
    }
}
