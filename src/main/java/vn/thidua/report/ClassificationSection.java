package vn.thidua.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Classification.Level;
import vn.thidua.classification.ClassificationReading;
import vn.thidua.classification.ClassificationReport;
import vn.thidua.classification.ClassificationReport.Line;
import vn.thidua.report.ReportChart.Bar;
import vn.thidua.report.ReportChart.Series;
import vn.thidua.report.ReportChart.Tone;

/**
 * Where the units came in the last ranking published by the end of the period; of the province in every ranking of the
 * last year in which its departments or districts were ranked.
 */
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
        var rankings = last(scope);
        return rankings.isEmpty()
                ? Section.saying(HEADING, "Đến hết kỳ báo cáo chưa có kết quả phân loại nào được công bố.")
                : of(rankings, scope);
    }

    private List<ClassificationReport> last(ReportScope scope) {
        var published = published(scope);
        return scope.whole() ? lastYear(published) : published.stream().limit(1).toList();
    }

    /** The newest first. */
    private List<ClassificationReport> published(ReportScope scope) {
        return reading.all(scope.reader()).stream()
                .filter(summary -> summary.units().stream().anyMatch(scope.units()::contains))
                .flatMap(summary -> reading.find(summary.id(), scope.reader()).stream())
                .filter(ClassificationReport::published)
                .filter(ranking -> !publishedOn(ranking).isAfter(scope.asOf()))
                .toList();
    }

    /** Communes alone make no year of the province, unless nothing else was ever ranked. */
    private static List<ClassificationReport> lastYear(List<ClassificationReport> published) {
        var year = published.stream()
                .filter(ranking -> ranking.level() == Level.PROVINCE)
                .findFirst()
                .or(() -> published.stream().findFirst())
                .map(ClassificationReport::year);
        return published.stream()
                .filter(ranking -> year.filter(last -> last == ranking.year()).isPresent())
                .toList();
    }

    private static LocalDate publishedOn(ClassificationReport ranking) {
        return Objects.requireNonNull(ranking.document()).date();
    }

    private static Section of(List<ClassificationReport> rankings, ReportScope scope) {
        return new Section(
                HEADING,
                rankings.stream().map(ClassificationSection::sentence).toList(),
                rankings.stream().map(ranking -> table(ranking, scope)).toList(),
                scope.whole()
                        ? rankings.stream().map(ClassificationSection::chart).toList()
                        : List.of());
    }

    private static String sentence(ClassificationReport ranking) {
        return "Kết quả gần nhất là của năm %d, %s xếp hạng %d đơn vị (%s), công bố theo Văn bản %s."
                .formatted(
                        ranking.year(),
                        ranking.opener(),
                        ranking.lines().size(),
                        ranking.scope(),
                        Objects.requireNonNull(ranking.document()).cited());
    }

    private static ReportTable table(ClassificationReport ranking, ReportScope scope) {
        return new ReportTable(
                "Kết quả phân loại năm %d: %s".formatted(ranking.year(), ranking.scope()),
                List.of("Hạng", "Đơn vị", "Điểm tự chấm", "Điểm thẩm định", "Nhóm"),
                ranking.lines().stream()
                        .filter(line -> scope.units().contains(line.unit()))
                        .map(ClassificationSection::cells)
                        .toList());
    }

    private static List<@Nullable Object> cells(Line line) {
        return Arrays.asList(line.rank(), line.name(), line.self(), line.score(), line.grade());
    }

    private static ReportChart chart(ClassificationReport ranking) {
        return new ReportChart(
                "Số đơn vị theo nhóm: " + ranking.scope(),
                List.of(new Series("Đơn vị", Tone.FIRST)),
                ranking.groups().stream()
                        .map(group -> new Bar(group.name(), List.of((int) ranking.lines().stream()
                                .filter(line -> group.name().equals(line.grade()))
                                .count())))
                        .toList());
    }
}
