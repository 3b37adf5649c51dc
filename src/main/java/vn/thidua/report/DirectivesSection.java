package vn.thidua.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.directive.DirectivesOfPeriod;
import vn.thidua.directive.DirectivesOfPeriod.Late;
import vn.thidua.directive.DirectivesOfPeriod.Span;
import vn.thidua.organisation.Organisation;

/** The directives whose last day is in the period, by unit, and those that were late. */
@Component
@Order(30)
class DirectivesSection implements ReportSection {

    private static final String HEADING = "Văn bản chỉ đạo, điều hành được giao";
    private static final int MOST_BARS = 15;

    private final DirectivesOfPeriod directives;
    private final Organisation organisation;

    DirectivesSection(DirectivesOfPeriod directives, Organisation organisation) {
        this.directives = directives;
        this.organisation = organisation;
    }

    @Override
    public Section of(ReportScope scope) {
        var span = new Span(
                scope.province(),
                scope.units(),
                scope.period().first(),
                scope.period().last(),
                scope.today());
        var units = directives.counts(span).stream()
                .map(count -> new OfUnit(
                        organisation.unit(count.unit()).name(),
                        new Punctuality(count.onTime(), count.late(), count.overdue(), count.open())))
                .toList();
        if (units.isEmpty()) {
            return Section.saying(HEADING, "Trong kỳ không có văn bản chỉ đạo nào đến hạn được ghi trong phần mềm.");
        }
        var tables = new ArrayList<>(List.of(unitTable(units)));
        var late = directives.late(span, TasksSection.MOST_LATE);
        if (!late.isEmpty()) {
            tables.add(lateTable(late));
        }
        return new Section(HEADING, said(units), tables, List.of(chart(units)));
    }

    private static List<String> said(List<OfUnit> units) {
        var all = Punctuality.sum(units.stream().map(OfUnit::went).toList());
        var said = new ArrayList<>(
                List.of("Có %d nội dung được giao đến hạn trong kỳ: %s.".formatted(all.all(), all.said())));
        if (all.behind() > TasksSection.MOST_LATE) {
            said.add("Bảng nội dung chậm chỉ gồm %d nội dung có hạn sớm nhất.".formatted(TasksSection.MOST_LATE));
        }
        return said;
    }

    private static ReportTable unitTable(List<OfUnit> units) {
        return new ReportTable(
                "Văn bản chỉ đạo theo đơn vị",
                List.of("Đơn vị", "Đến hạn trong kỳ", "Đúng hạn", "Trễ hạn", "Quá hạn", "Còn trong hạn"),
                units.stream()
                        .map(unit -> List.<Object>of(
                                unit.name(),
                                unit.went().all(),
                                unit.went().onTime(),
                                unit.went().late(),
                                unit.went().overdue(),
                                unit.went().open()))
                        .toList());
    }

    private ReportTable lateTable(List<Late> late) {
        return new ReportTable(
                "Nội dung chậm",
                List.of("Văn bản", "Nội dung", "Đơn vị", "Hạn", "Ngày hoàn thành"),
                late.stream().map(this::cells).toList());
    }

    private List<Object> cells(Late late) {
        return List.of(
                "số %s ngày %s".formatted(late.number(), ReportTable.text(late.issuedOn())),
                late.summary(),
                organisation.unit(late.unitCode()).name(),
                late.lastDay(),
                late.doneOn() == null ? "chưa hoàn thành" : late.doneOn());
    }

    private static ReportChart chart(List<OfUnit> units) {
        var title = units.size() > MOST_BARS
                ? "Tiến độ văn bản chỉ đạo của %d đơn vị có nhiều nội dung chậm nhất".formatted(MOST_BARS)
                : "Tiến độ văn bản chỉ đạo";
        return new ReportChart(
                title,
                Punctuality.SERIES,
                units.stream()
                        .sorted(comparing((OfUnit unit) -> unit.went().behind()).reversed())
                        .limit(MOST_BARS)
                        .map(unit -> unit.went().bar(unit.name()))
                        .toList());
    }

    private record OfUnit(String name, Punctuality went) {}
}
