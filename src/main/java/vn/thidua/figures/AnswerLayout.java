package vn.thidua.figures;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.spreadsheet.SheetContent.Column;

/** Where things stand in the spreadsheet of an answer: code and name of the unit, then two columns for each metric. */
record AnswerLayout(List<Metric> metrics) {

    static final String SHEET = "Số liệu";
    static final String TOTAL = "Tổng cộng";
    static final int CODE = 1;
    static final int NAME = 2;

    private static final int FIRST_METRIC = 3;
    private static final int CODE_WIDTH = 34;
    private static final int NAME_WIDTH = 44;
    private static final int VALUE_WIDTH = 24;
    private static final int SOURCE_WIDTH = 36;

    static AnswerLayout of(FigureAnswer answer, Metrics metrics) {
        return new AnswerLayout(answer.metrics().stream().map(metrics::metric).toList());
    }

    /** The column of the metric at that place in the list, counted from 1. */
    int column(int metric) {
        return FIRST_METRIC + 2 * metric;
    }

    List<Column> columns() {
        var columns =
                new ArrayList<>(List.of(new Column("Mã đơn vị", CODE_WIDTH), new Column("Tên đơn vị", NAME_WIDTH)));
        for (var metric : metrics) {
            columns.add(new Column(title(metric), VALUE_WIDTH, metric.values()));
            columns.add(new Column("Nguồn đang dùng: " + metric.label(), SOURCE_WIDTH));
        }
        return columns;
    }

    private static String title(Metric metric) {
        return metric.unit().isEmpty() ? metric.label() : "%s (%s)".formatted(metric.label(), metric.unit());
    }
}
