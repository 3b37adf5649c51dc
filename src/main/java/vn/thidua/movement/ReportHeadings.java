package vn.thidua.movement;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;
import vn.thidua.organisation.Organisation;

/** What periodic reports on movements are about. */
@Component
class ReportHeadings implements CaseHeadings {

    private final ReportRegister register;
    private final Organisation organisation;

    ReportHeadings(ReportRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    @Override
    public Set<String> processes() {
        return Set.of("report-on-movement", "unit-report");
    }

    @Override
    public Heading of(String process, UUID id) {
        return process.equals("report-on-movement") ? ofAll(register.get(id)) : ofUnit(register.unit(id));
    }

    private Heading ofAll(ReportCase report) {
        var all = register.units(report.id());
        var accepted = all.stream()
                .filter(unit -> unit.stage() == UnitReport.Stage.ACCEPTED)
                .count();
        return about(Heading.of("Đã tiếp nhận %d/%d báo cáo".formatted(accepted, all.size())), report);
    }

    private Heading ofUnit(UnitReport unit) {
        var heading = Heading.of(unit.stage().label())
                .with("Đơn vị", organisation.unit(unit.unitCode()).name());
        return about(heading, register.get(unit.reportId()))
                .with("Báo cáo của đơn vị", unit.document())
                .with("Nội dung báo cáo", unit.content())
                .with("Lý do trả lại", unit.returnReason());
    }

    private Heading about(Heading heading, ReportCase report) {
        return heading.with("Phong trào", register.planOf(report).name())
                .with("Báo cáo", register.nameOf(report))
                .with("Năm", String.valueOf(report.year()))
                .with("Hạn báo cáo", report.due())
                .with("Cách tính hạn", report.explanation());
    }
}
