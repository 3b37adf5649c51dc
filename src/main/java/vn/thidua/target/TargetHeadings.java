package vn.thidua.target;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;
import vn.thidua.organisation.Organisation;

/** What years of targets and the reports on a target are about. */
@Component
class TargetHeadings implements CaseHeadings {

    private final TargetRegister register;
    private final Organisation organisation;

    TargetHeadings(TargetRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    @Override
    public Set<String> processes() {
        return Set.of("collect-target-values", "report-target");
    }

    @Override
    public Heading of(String process, UUID id) {
        return process.equals("collect-target-values") ? ofYear(register.year(id)) : ofReport(register.report(id));
    }

    private Heading ofYear(TargetYear year) {
        var all = register.reports(year.id());
        var confirmed = all.stream()
                .filter(report -> report.stage() == TargetReport.Stage.CONFIRMED)
                .count();
        return about(Heading.of("Đã xác nhận %d/%d chỉ tiêu".formatted(confirmed, all.size())), year);
    }

    private Heading ofReport(TargetReport report) {
        var target = register.targetOf(report);
        var heading = Heading.of(report.stage().label())
                .with(
                        "Cơ quan chịu trách nhiệm",
                        organisation.unit(report.unitCode()).name())
                .with("Chỉ tiêu", "%s – %s".formatted(target.code(), target.text()))
                .with("Nguồn", target.source());
        return about(heading, register.year(report.yearId())).with("Lý do trả lại hoặc mở lại", report.reason());
    }

    private Heading about(Heading heading, TargetYear year) {
        return heading.with("Chương trình", register.programmeOf(year).name())
                .with("Năm", String.valueOf(year.year()))
                .with("Hạn báo cáo", year.lastDay());
    }
}
