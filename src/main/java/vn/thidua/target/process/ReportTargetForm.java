package vn.thidua.target.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.programme.TargetMetric;
import vn.thidua.target.EnteredValue;
import vn.thidua.target.TargetReporting;
import vn.thidua.target.TargetValue;

/** The unit that answers for a target enters a value for each of its metrics. */
@Component
class ReportTargetForm implements TaskForm {

    private final TargetReporting reporting;
    private final TargetView view;

    ReportTargetForm(TargetReporting reporting, TargetView view) {
        this.reporting = reporting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "report-target";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var report = view.report(task.businessKey());
        var known = view.newest(report);
        return Map.of(
                "name", view.name(report),
                "clause", view.clause(report),
                "lastDay", view.lastDay(report),
                "reason", report.reason(),
                "values",
                        view.metrics(report).stream()
                                .map(metric -> row(metric, known.get(metric.code())))
                                .toList());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var report = view.report(task.businessKey());
        var metrics = view.metrics(report);
        var rows = form.rows("values");
        List<EnteredValue> values = IntStream.range(0, Math.min(rows.size(), metrics.size()))
                .mapToObj(row -> entered(metrics.get(row), rows.get(row)))
                .toList();
        reporting.report(report.id(), values, task.personId());
    }

    private static EnteredValue entered(TargetMetric metric, SubmittedForm row) {
        return new EnteredValue(metric.code(), row.text("value"), row.text("document"), row.date("documentDate"));
    }

    private static Map<String, Object> row(TargetMetric metric, @Nullable TargetValue known) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("metric", TargetView.measured(metric));
        row.put("value", TargetView.orEmpty(known));
        row.put("document", known == null ? "" : known.document());
        if (known != null) {
            row.put("documentDate", known.documentDate());
        }
        return row;
    }
}
