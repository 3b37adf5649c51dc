package vn.thidua.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.thidua.figures.FigureRow.Key;

/** The values of one metric in an answer's spreadsheet. */
record AnswerColumn(Metric metric, int column, int year, Map<Key, Figure> inForce) {

    /** The filled cells that are good; the others are noted. */
    Map<Key, String> read(CellProblems problems, Map<String, Integer> rows) {
        var values = new LinkedHashMap<Key, String>();
        rows.forEach((unit, row) -> {
            if (!unit.equals(AnswerLayout.TOTAL) && filled(problems, row)) {
                var key = new Key(SubjectKind.UNIT, unit, metric.code(), year, "");
                var value = metric.valueOf(problems.sheet().text(row, column));
                problemOf(key, value)
                        .ifPresentOrElse(reason -> problems.bad(row, column, reason), () -> values.put(key, value));
            }
        });
        var total = rows.get(AnswerLayout.TOTAL);
        if (total != null && filled(problems, total) && allGood(problems, rows)) {
            checkTotal(problems, total, values);
        }
        return values;
    }

    private boolean allGood(CellProblems problems, Map<String, Integer> rows) {
        return rows.values().stream().allMatch(row -> problems.good(row, column));
    }

    private boolean filled(CellProblems problems, int row) {
        return problems.good(row, column) && !problems.sheet().text(row, column).isEmpty();
    }

    private Optional<String> problemOf(Key key, String value) {
        return metric.problemOf(value).or(() -> ComputedFigures.problemOf(metric, inForce.get(key), value));
    }

    private void checkTotal(CellProblems problems, int row, Map<Key, String> values) {
        var typed = metric.valueOf(problems.sheet().text(row, column));
        if (!metric.additive()) {
            problems.bad(row, column, "chỉ tiêu này không cộng các đơn vị lại được; hãy để trống ô tổng");
            return;
        }
        var sum = values.values().stream().map(VietnameseNumber::parse).reduce(BigDecimal.ZERO, BigDecimal::add);
        var wrong = VietnameseNumber.problemOf(typed).isPresent()
                || VietnameseNumber.parse(typed).compareTo(sum) != 0;
        if (wrong) {
            problems.bad(
                    row,
                    column,
                    "tổng các dòng trên là %s; hãy sửa ô tổng hoặc các dòng, hoặc để trống ô tổng"
                            .formatted(VietnameseNumber.format(sum)));
        }
    }
}
