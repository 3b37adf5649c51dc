package vn.thidua.report;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.figures.Figure;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;

/** The unit's own figures of the year, each with the document it comes from. */
@Component
@Order(80)
class FiguresSection implements ReportSection {

    private static final String HEADING = "Số liệu của đơn vị";

    private final Figures figures;
    private final Metrics metrics;

    FiguresSection(Figures figures, Metrics metrics) {
        this.figures = figures;
        this.metrics = metrics;
    }

    @Override
    public Section of(ReportScope scope) {
        var year = scope.period().year();
        var found = figures.inForce(SubjectKind.UNIT, scope.unit().code(), year).stream()
                .filter(figure -> !figure.sourceDate().isAfter(scope.asOf()))
                .toList();
        if (found.isEmpty()) {
            return Section.saying(
                    HEADING, "Đến hết kỳ báo cáo chưa có số liệu nào của năm %d được ghi cho đơn vị.".formatted(year));
        }
        return new Section(
                HEADING,
                List.of("Đến hết kỳ báo cáo có %d số liệu của năm %d được ghi cho đơn vị, kèm văn bản nguồn."
                        .formatted(found.size(), year)),
                List.of(new ReportTable(
                        "Số liệu năm %d".formatted(year),
                        List.of("Chỉ tiêu", "Giá trị", "Văn bản nguồn", "Ngày văn bản"),
                        found.stream().map(this::cells).toList())),
                List.of());
    }

    private List<Object> cells(Figure figure) {
        var metric = metrics.find(figure.metric());
        var label = metric.map(known -> known.label()).orElse(figure.metric());
        return List.of(
                figure.item().isEmpty() ? label : "%s: %s".formatted(label, figure.item()),
                metric.map(known -> known.show(figure.value())).orElse(figure.value()),
                figure.sourceDocument(),
                figure.sourceDate());
    }
}
