package vn.thidua.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.classification.ClassificationReading;
import vn.thidua.classification.ClassificationReport;
import vn.thidua.classification.ClassificationReport.Line;
import vn.thidua.report.ReportChart.Bar;
import vn.thidua.report.ReportChart.Series;
import vn.thidua.report.ReportChart.Tone;

/** Where the units came in the last ranking published by the end of the period. */
@Component
@Order(40)
class ClassificationSection implements ReportSection {

    private static final String HEADING = "Phân loại kết quả cải cách hành chính";

    private final ClassificationReading reading;

    ClassificationSection(ClassificationReading reading) {
        this.reading = reading;
    }

    @Override
    public Section of(ReportScope scope) {
        return last(scope)
                .map(ranking -> of(ranking, scope))
                .orElseGet(() ->
                        Section.saying(HEADING, "Đến hết kỳ báo cáo chưa có kết quả phân loại nào được công bố."));
    }

    private Optional<ClassificationReport> last(ReportScope scope) {
        return reading.all(scope.reader()).stream()
                .filter(summary -> summary.units().stream().anyMatch(scope.units()::contains))
                .flatMap(summary -> reading.find(summary.id(), scope.reader()).stream())
                .filter(ClassificationReport::published)
                .filter(ranking -> !publishedOn(ranking).isAfter(scope.asOf()))
                .findFirst();
    }

    private static LocalDate publishedOn(ClassificationReport ranking) {
        return Objects.requireNonNull(ranking.document()).date();
    }

    private static Section of(ClassificationReport ranking, ReportScope scope) {
        var lines = ranking.lines().stream()
                .filter(line -> scope.units().contains(line.unit()))
                .toList();
        return new Section(
                HEADING,
                List.of("Kết quả gần nhất là của năm %d, %s xếp hạng %d đơn vị, công bố theo Văn bản %s."
                        .formatted(
                                ranking.year(),
                                ranking.opener(),
                                ranking.lines().size(),
                                Objects.requireNonNull(ranking.document()).cited())),
                List.of(new ReportTable(
                        "Kết quả phân loại năm %d".formatted(ranking.year()),
                        List.of("Hạng", "Đơn vị", "Điểm tự chấm", "Điểm thẩm định", "Nhóm"),
                        lines.stream().map(ClassificationSection::cells).toList())),
                scope.whole() ? List.of(chart(ranking)) : List.of());
    }

    private static List<@Nullable Object> cells(Line line) {
        return Arrays.asList(line.rank(), line.name(), line.self(), line.score(), line.grade());
    }

    private static ReportChart chart(ClassificationReport ranking) {
        return new ReportChart(
                "Số đơn vị theo nhóm",
                List.of(new Series("Đơn vị", Tone.FIRST)),
                ranking.groups().stream()
                        .map(group -> new Bar(group.name(), List.of((int) ranking.lines().stream()
                                .filter(line -> group.name().equals(line.grade()))
                                .count())))
                        .toList());
    }
}
