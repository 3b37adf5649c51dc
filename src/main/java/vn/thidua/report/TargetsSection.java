package vn.thidua.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.report.ReportChart.Bar;
import vn.thidua.report.ReportChart.Series;
import vn.thidua.report.ReportChart.Tone;
import vn.thidua.target.TargetReading;
import vn.thidua.target.TargetReading.Cell;
import vn.thidua.target.TargetReading.Row;
import vn.thidua.target.TargetStatus;
import vn.thidua.target.TargetValue;

/** The targets of the reform programme in the year: of the province all, of a unit those it answers for. */
@Component
@Order(20)
class TargetsSection implements ReportSection {

    private static final String HEADING = "Chỉ tiêu cải cách hành chính";

    private final TargetReading reading;

    TargetsSection(TargetReading reading) {
        this.reading = reading;
    }

    @Override
    public Section of(ReportScope scope) {
        var year = scope.period().year();
        var found = reading.programmes(scope.reader()).stream()
                .filter(programme -> programme.years().contains(year))
                .flatMap(programme -> reading.rows(scope.reader(), programme.code()).stream())
                .filter(row -> scope.whole()
                        || scope.units().contains(row.target().responsible().unit()))
                .toList();
        if (found.isEmpty()) {
            return Section.saying(
                    HEADING, "Không có chỉ tiêu nào của năm %d do đơn vị chịu trách nhiệm.".formatted(year));
        }
        return new Section(
                HEADING,
                List.of(
                        "Trong năm %d có %d chỉ tiêu, trong đó %d chỉ tiêu đạt, %d chỉ tiêu chưa có số liệu được xác nhận."
                                .formatted(
                                        year,
                                        found.size(),
                                        count(found, year, TargetStatus.MET),
                                        count(found, year, TargetStatus.NO_VALUE))),
                List.of(new ReportTable(
                        "Chỉ tiêu năm %d".formatted(year),
                        List.of(
                                "Chỉ tiêu",
                                "Đơn vị chịu trách nhiệm",
                                "Kết quả đã xác nhận",
                                "Văn bản nguồn",
                                "Đánh giá"),
                        found.stream().map(row -> cells(row, year)).toList())),
                List.of(chart(found, year)));
    }

    private static Optional<Cell> cell(Row row, int year) {
        return row.years().stream().filter(cell -> cell.year() == year).findFirst();
    }

    private static int count(List<Row> rows, int year, TargetStatus status) {
        return (int) rows.stream()
                .flatMap(row -> cell(row, year).stream())
                .filter(cell -> cell.status() == status)
                .count();
    }

    private static List<@Nullable Object> cells(Row row, int year) {
        return Arrays.asList(
                "%s. %s".formatted(row.target().code(), row.target().text()),
                row.unitName(),
                joined(values(row, year).map(one -> one.value())),
                joined(values(row, year).map(one -> one.document()).distinct()),
                cell(row, year).map(cell -> cell.status().label()).orElse(null));
    }

    private static Stream<TargetValue> values(Row row, int year) {
        return row.metrics().stream()
                .flatMap(line -> line.points().stream())
                .filter(point -> point.year() == year)
                .map(point -> point.value())
                .filter(Objects::nonNull);
    }

    private static String joined(Stream<String> texts) {
        return String.join("; ", texts.toList());
    }

    private static ReportChart chart(List<Row> rows, int year) {
        return new ReportChart(
                "Số chỉ tiêu theo kết quả",
                List.of(new Series("Chỉ tiêu", Tone.FIRST)),
                Arrays.stream(TargetStatus.values())
                        .map(status -> new Bar(status.label(), List.of(count(rows, year, status))))
                        .filter(bar -> bar.total() > 0)
                        .toList());
    }
}
