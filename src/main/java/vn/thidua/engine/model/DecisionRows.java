package vn.thidua.engine.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Whether the rows of a table answer every question exactly once, as far as that can be read off them: rows that differ
 * only in days follow each other without a gap and without an overlap, and no two other rows ask the same.
 */
final class DecisionRows {

    private final DecisionTable table;
    private final List<Integer> dayColumns;
    private final List<String> reasons = new ArrayList<>();

    DecisionRows(DecisionTable table) {
        this.table = table;
        var inputs = List.copyOf(table.getInputs());
        dayColumns = IntStream.range(0, inputs.size())
                .filter(i -> "date".equals(inputs.get(i).getInputExpression().getTypeRef()))
                .boxed()
                .toList();
    }

    List<String> reasons() {
        if (dayColumns.size() > 1) {
            return List.of("bảng chỉ được có một cột ngày");
        }
        rowsWithEqualConditions().forEach(this::check);
        return reasons;
    }

    private Iterable<List<Row>> rowsWithEqualConditions() {
        var rules = List.copyOf(table.getRules());
        return IntStream.range(0, rules.size())
                .mapToObj(i -> row(i + 1, rules.get(i)))
                .collect(Collectors.groupingBy(Row::otherConditions, TreeMap::new, Collectors.toList()))
                .values();
    }

    private Row row(int number, Rule rule) {
        var cells = rule.getInputEntries().stream()
                .map(entry -> entry.getTextContent().strip())
                .collect(Collectors.toCollection(ArrayList::new));
        if (dayColumns.isEmpty()) {
            return new Row(number, String.join("\n", cells), DaySpan.ALWAYS);
        }
        var cell = cells.remove((int) dayColumns.get(0));
        var days = DaySpan.of(cell).filter(span -> !span.isEmpty());
        if (days.isEmpty()) {
            reasons.add(
                    "dòng %d: “%s” không phải là khoảng ngày; hãy viết như [date(\"2024-01-01\")..date(\"2025-06-30\")] hoặc >= date(\"2025-07-01\")"
                            .formatted(number, cell));
        }
        return new Row(number, String.join("\n", cells), days.orElse(DaySpan.ALWAYS));
    }

    private void check(List<Row> rows) {
        if (!reasons.isEmpty()) {
            return;
        }
        rows.sort(Comparator.comparing(row -> row.days().first()));
        for (int i = 1; i < rows.size(); i++) {
            check(rows.get(i - 1), rows.get(i));
        }
    }

    private void check(Row earlier, Row later) {
        if (dayColumns.isEmpty()) {
            reasons.add("dòng %d và dòng %d có cùng điều kiện".formatted(earlier.number(), later.number()));
        } else if (!earlier.days().last().isBefore(later.days().first())) {
            reasons.add("dòng %d (%s) và dòng %d (%s) chồng ngày lên nhau"
                    .formatted(earlier.number(), earlier.days(), later.number(), later.days()));
        } else {
            earlier.days()
                    .gapBefore(later.days())
                    .ifPresent(gap -> reasons.add("giữa dòng %d và dòng %d hở ngày: không có dòng nào %s"
                            .formatted(earlier.number(), later.number(), gap)));
        }
    }

    /** One row: its number from 1, its conditions other than the days, and the days. */
    private record Row(int number, String otherConditions, DaySpan days) {}
}
