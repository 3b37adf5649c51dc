package vn.thidua.target.process;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.programme.TargetMetric;
import vn.thidua.target.TargetRegister;
import vn.thidua.target.TargetReport;
import vn.thidua.target.TargetReporting;
import vn.thidua.target.TargetValue;

/** Puts targets and their values into the Vietnamese words the forms show. */
@Component
class TargetView {

    private final TargetRegister register;
    private final TargetReporting reporting;

    TargetView(TargetRegister register, TargetReporting reporting) {
        this.register = register;
        this.reporting = reporting;
    }

    TargetReport report(String businessKey) {
        return register.report(UUID.fromString(businessKey));
    }

    String unitName(TargetReport report) {
        return reporting.unitName(report);
    }

    String name(TargetReport report) {
        return "Chỉ tiêu %s năm %d"
                .formatted(report.target(), register.year(report.yearId()).year());
    }

    /** The words of the document, with the place. */
    String clause(TargetReport report) {
        var target = register.targetOf(report);
        return "%s. %s (%s)".formatted(target.code(), target.text(), target.source());
    }

    String lastDay(TargetReport report) {
        return day(register.year(report.yearId()).lastDay());
    }

    List<TargetMetric> metrics(TargetReport report) {
        return register.targetOf(report).metrics();
    }

    Map<String, TargetValue> newest(TargetReport report) {
        return register.newest(report);
    }

    /** What task cards show of a report. */
    Map<String, Object> cardOf(TargetReport report) {
        return Map.of("unitName", unitName(report), "movementName", name(report));
    }

    /** What is measured, with its threshold. */
    static String measured(TargetMetric metric) {
        var sign =
                switch (metric.operator()) {
                    case AT_LEAST -> "≥";
                    case AT_MOST -> "≤";
                    case EQUAL -> "=";
                };
        var unit = metric.number().isPresent() ? " " + metric.unit() : "";
        var note = metric.note().isEmpty() ? "" : ". " + metric.note();
        return "%s (chỉ tiêu %s %s%s%s)".formatted(metric.label(), sign, metric.threshold(), unit, note);
    }

    static String orEmpty(@Nullable TargetValue value) {
        return value == null ? "" : value.value();
    }
}
