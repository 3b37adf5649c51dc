package vn.thidua.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.refusal.Refused;

/** Puts reports together for those who may read them. Nothing is kept: a report says what is known when it is asked for. */
@Service
@Transactional(readOnly = true)
public class PeriodReports {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final ReportSight sight;
    private final ObjectProvider<ReportSection> sections;
    private final StatisticsForms forms;
    private final Organisation organisation;
    private final Clock clock;

    PeriodReports(
            ReportSight sight,
            ObjectProvider<ReportSection> sections,
            StatisticsForms forms,
            Organisation organisation,
            Clock clock) {
        this.sight = sight;
        this.sections = sections;
        this.forms = forms;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The units whose reports the person may read, the province first. */
    public List<Unit> units(String personId) {
        return sight.units(personId);
    }

    /** The report of a unit, or of the province, for a period that has begun. */
    public Report of(String unitCode, ReportPeriod period, String personId) {
        var scope = scope(unitCode, period, personId);
        var title = "Kết quả công tác cải cách hành chính và thi đua, khen thưởng %s của %s";
        return report(
                title,
                scope,
                sections.orderedStream().map(section -> section.of(scope)).toList());
    }

    /** The statistics forms of a year (TT 02/2023/TT-BNV), as far as the application knows the numbers. */
    public Report statistics(String unitCode, int year, String personId) {
        var scope = scope(unitCode, new ReportPeriod(year, ReportPeriod.Term.YEAR), personId);
        return report("Các biểu thống kê thi đua, khen thưởng %s của %s", scope, forms.of(scope));
    }

    private ReportScope scope(String unitCode, ReportPeriod period, String personId) {
        var unit = sight.require(unitCode, personId);
        var today = LocalDate.now(clock);
        if (period.year() < FIRST_YEAR || period.year() > LAST_YEAR) {
            throw new Refused("report-year", "Năm báo cáo phải từ 2000 đến 2099; hãy chọn lại.", "year");
        }
        if (period.first().isAfter(today)) {
            throw new Refused(
                    "report-too-early",
                    "Kỳ báo cáo %s chưa bắt đầu; hãy chọn kỳ khác.".formatted(period.label()),
                    "term");
        }
        var province = organisation.provinceOf(unitCode).code();
        return new ReportScope(unit, province, unitsOf(unit), period, today, personId);
    }

    private Set<String> unitsOf(Unit unit) {
        var now = organisation.snapshot();
        var all = now.unitsOf(now.provinceOf(unit.code()).code());
        var own = now.lineage(unit.code());
        return all.stream()
                .map(Unit::code)
                .filter(code -> unit.kind() == UnitKind.PROVINCE
                        || own.contains(now.speakingUnit(code).code()))
                .collect(Collectors.toSet());
    }

    private Report report(String title, ReportScope scope, List<Section> parts) {
        var head = ReportHead.of(scope.unit(), organisation.unit(scope.province()), organisation);
        return new Report(
                head.above(),
                head.agency(),
                head.signer(),
                title.formatted(scope.period().label(), head.subject()),
                "Số liệu từ ngày %s đến ngày %s; lập ngày %s"
                        .formatted(
                                ReportTable.text(scope.period().first()),
                                ReportTable.text(scope.asOf()),
                                ReportTable.text(scope.today())),
                parts);
    }
}
