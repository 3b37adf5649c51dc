package vn.thidua.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.programme.Programme;
import vn.thidua.programme.TargetMetric;
import vn.thidua.refusal.Refused;
import vn.thidua.target.TargetReport.Stage;

/** The unit that answers for a target reports its values; the standing body confirms them, or sends them back. */
@Service
@Transactional
public class TargetReporting {

    private final TargetTable table;
    private final TargetRegister register;
    private final TargetDesks desks;
    private final TargetNotices notices;
    private final Organisation organisation;
    private final Clock clock;

    TargetReporting(
            TargetTable table,
            TargetRegister register,
            TargetDesks desks,
            TargetNotices notices,
            Organisation organisation,
            Clock clock) {
        this.table = table;
        this.register = register;
        this.desks = desks;
        this.notices = notices;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Reports a value for every metric of the target, in the order of the programme; what did not change is not entered again. */
    public void report(UUID id, List<EnteredValue> values, String personId) {
        var report = table.report(id);
        desks.requireReporter(report, personId);
        if (report.stage() != Stage.ASKED && report.stage() != Stage.RETURNED) {
            throw wrongStage();
        }
        var metrics = register.targetOf(report).metrics();
        refuseUnlessAllAnswered(metrics, values);
        IntStream.range(0, values.size()).forEach(row -> refuseBad(metrics.get(row), values.get(row), row));
        var known = register.newest(report);
        values.stream()
                .filter(value -> !same(known.get(value.metric()), value))
                .forEach(value -> table.enter(id, value, personId));
        table.move(id, Stage.REPORTED, TargetEvent.Kind.REPORTED, "", personId);
    }

    /** Puts what was reported in force; not by who reported it. */
    public void confirm(UUID id, String personId) {
        var report = waiting(id, personId);
        if (personId.equals(report.reportedBy())) {
            throw new Refused(
                    "target-own-report",
                    "Bạn đã báo cáo chỉ tiêu này nên không tự xác nhận; hãy để người khác xác nhận.");
        }
        table.move(id, Stage.CONFIRMED, TargetEvent.Kind.CONFIRMED, "", personId);
    }

    /** Sends a report back with what is wrong. */
    public void giveBack(UUID id, String reason, String personId) {
        var report = waiting(id, personId);
        table.move(id, Stage.RETURNED, TargetEvent.Kind.RETURNED, reason, personId);
        notices.returned(report, register.targetOf(report), reason);
    }

    /** Opens a confirmed report again; its values stay in force until others are confirmed. */
    public void reopen(UUID id, String reason, String personId) {
        var report = table.report(id);
        desks.requireConfirmer(programmeOf(report), personId);
        if (report.stage() != Stage.CONFIRMED) {
            throw new Refused(
                    "target-not-confirmed",
                    "Chỉ mở lại được chỉ tiêu đã xác nhận; hãy chọn trong danh sách.",
                    "report");
        }
        table.move(id, Stage.RETURNED, TargetEvent.Kind.REOPENED, reason, personId);
        notices.returned(report, register.targetOf(report), reason);
    }

    /** Confirmed reports of the programmes whose standing body the person acts for, the newest year first. */
    public List<TargetReport> confirmed(String personId) {
        return desks.keptBy(personId).stream()
                .flatMap(programme -> table.years(programme.code()).stream())
                .sorted((one, other) -> Integer.compare(other.year(), one.year()))
                .flatMap(year -> table.reports(year.id()).stream())
                .filter(report -> report.stage() == Stage.CONFIRMED)
                .toList();
    }

    /** Name of the unit that answers for a report's target. */
    public String unitName(TargetReport report) {
        return organisation.unit(report.unitCode()).name();
    }

    private TargetReport waiting(UUID id, String personId) {
        var report = table.report(id);
        desks.requireConfirmer(programmeOf(report), personId);
        if (report.stage() != Stage.REPORTED) {
            throw wrongStage();
        }
        return report;
    }

    private Programme programmeOf(TargetReport report) {
        return register.programmeOf(table.year(report.yearId()));
    }

    private static void refuseUnlessAllAnswered(List<TargetMetric> metrics, List<EnteredValue> values) {
        if (!metrics.stream()
                .map(TargetMetric::code)
                .toList()
                .equals(values.stream().map(EnteredValue::metric).toList())) {
            throw new Refused(
                    "target-values-missing", "Phải nhập giá trị của mọi số liệu; hãy tải lại trang.", "values");
        }
    }

    private void refuseBad(TargetMetric metric, EnteredValue value, int row) {
        TargetCourse.problemOf(metric, value.value()).ifPresent(problem -> {
            throw new Refused(
                    "target-value-invalid",
                    "Giá trị của “%s”: %s; hãy nhập lại.".formatted(metric.label(), problem),
                    "values/%d/value".formatted(row));
        });
        if (value.documentDate().isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    "document-in-future",
                    "Ngày của văn bản nguồn chưa đến; hãy nhập ngày không sau hôm nay.",
                    "values/%d/documentDate".formatted(row));
        }
    }

    private static boolean same(@Nullable TargetValue known, EnteredValue value) {
        return known != null
                && known.value().equals(value.value())
                && known.document().equals(value.document())
                && known.documentDate().equals(value.documentDate());
    }

    private static Refused wrongStage() {
        return new Refused("target-stage-changed", "Chỉ tiêu này vừa được xử lý; hãy tải lại danh sách việc.");
    }
}
