package vn.thidua.figures.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.figures.Figure;
import vn.thidua.figures.FigureSearch.Found;
import vn.thidua.figures.Metrics;
import vn.thidua.spreadsheet.SheetContent.Column;

/**
 * A figure in force in the list.
 *
 * @param shown  the value with its unit, in Vietnamese notation
 * @param origin page with the rows it was computed from; none for a figure handed in
 */
record FigureLine(
        String subject,
        String name,
        String metric,
        String label,
        int year,
        String item,
        String shown,
        String sourceDocument,
        LocalDate sourceDate,
        @Nullable String origin) {

    static final List<Column> COLUMNS = List.of(
            new Column("Mã", 30),
            new Column("Tên", 44),
            new Column("Chỉ tiêu", 50),
            new Column("Năm", 8),
            new Column("Mục", 24),
            new Column("Giá trị", 24),
            new Column("Văn bản nguồn", 44),
            new Column("Ngày văn bản", 14));

    static FigureLine of(Found found, Metrics metrics) {
        var figure = found.figure();
        var metric = metrics.metric(figure.metric());
        return new FigureLine(
                figure.subject(),
                found.name(),
                figure.metric(),
                metric.label(),
                figure.year(),
                figure.item(),
                metric.show(figure.value()),
                figure.sourceDocument(),
                figure.sourceDate(),
                figure.origin());
    }

    /** The cells of an export; numbers stay numbers. */
    static List<@Nullable Object> cells(Found found, Metrics metrics) {
        Figure figure = found.figure();
        return Arrays.asList(
                figure.subject(),
                found.name(),
                metrics.metric(figure.metric()).label(),
                String.valueOf(figure.year()),
                figure.item(),
                figure.number() == null ? figure.value() : figure.number(),
                figure.sourceDocument(),
                figure.sourceDate());
    }
}
