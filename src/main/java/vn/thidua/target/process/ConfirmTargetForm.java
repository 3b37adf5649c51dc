package vn.thidua.target.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.programme.TargetMetric;
import vn.thidua.target.TargetReporting;
import vn.thidua.target.TargetValue;

/** The standing body confirms the values of a target or sends them back. */
@Component
class ConfirmTargetForm implements TaskForm {

    private final TargetReporting reporting;
    private final TargetView view;

    ConfirmTargetForm(TargetReporting reporting, TargetView view) {
        this.reporting = reporting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "confirm-target";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var report = view.report(task.businessKey());
        var values = view.newest(report);
        return Map.of(
                "name", view.name(report),
                "clause", view.clause(report),
                "unit", view.unitName(report),
                "values",
                        view.metrics(report).stream()
                                .filter(metric -> values.containsKey(metric.code()))
                                .map(metric -> row(metric, values.get(metric.code())))
                                .toList());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("CONFIRM")) {
            reporting.confirm(id, task.personId());
        } else {
            reporting.giveBack(id, form.text("reason"), task.personId());
        }
    }

    private static Map<String, Object> row(TargetMetric metric, TargetValue value) {
        return Map.of(
                "metric", TargetView.measured(metric),
                "value", value.value(),
                "document", "%s, ngày %s".formatted(value.document(), Written.day(value.documentDate())));
    }
}
