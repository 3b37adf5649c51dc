package vn.thidua.engine.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thidua.document.Written;

/** The days that one cell of a decision table means, both ends included. */
record DaySpan(LocalDate first, LocalDate last) {

    static final DaySpan ALWAYS = new DaySpan(LocalDate.MIN, LocalDate.MAX);

    private static final String DATE = "date\\(\\s*\"(\\d{4}-\\d{2}-\\d{2})\"\\s*\\)";
    private static final Pattern RANGE =
            Pattern.compile("([\\[(\\]])\\s*" + DATE + "\\s*\\.\\.\\s*" + DATE + "\\s*([])\\[])");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|)\\s*" + DATE);

    /** Reads a cell; none when it is no span of days as Camunda Modeler writes it. */
    static Optional<DaySpan> of(String cell) {
        var text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.of(ALWAYS);
        }
        try {
            var range = RANGE.matcher(text);
            var comparison = COMPARISON.matcher(text);
            return range.matches()
                    ? Optional.of(range(range))
                    : comparison.matches() ? Optional.of(comparison(comparison)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DaySpan range(MatchResult cell) {
        var first = LocalDate.parse(cell.group(2));
        var last = LocalDate.parse(cell.group(3));
        return new DaySpan(
                cell.group(1).equals("[") ? first : first.plusDays(1),
                cell.group(4).equals("]") ? last : last.minusDays(1));
    }

    private static DaySpan comparison(MatchResult cell) {
        var day = LocalDate.parse(cell.group(2));
        return switch (cell.group(1)) {
            case "<" -> new DaySpan(LocalDate.MIN, day.minusDays(1));
            case "<=" -> new DaySpan(LocalDate.MIN, day);
            case ">" -> new DaySpan(day.plusDays(1), LocalDate.MAX);
            case ">=" -> new DaySpan(day, LocalDate.MAX);
            default -> new DaySpan(day, day);
        };
    }

    boolean isEmpty() {
        return last.isBefore(first);
    }

    /** The days between this span and a later one; empty when none is missing. */
    Optional<DaySpan> gapBefore(DaySpan later) {
        return last.isBefore(later.first.minusDays(1))
                ? Optional.of(new DaySpan(last.plusDays(1), later.first.minusDays(1)))
                : Optional.empty();
    }

    /** In words: {@code từ 01/01/2024 đến 30/06/2025}. */
    @Override
    public String toString() {
        if (equals(ALWAYS)) {
            return "mọi ngày";
        }
        return "%s%s"
                .formatted(
                        first.equals(LocalDate.MIN) ? "" : "từ " + Written.day(first) + " ",
                        last.equals(LocalDate.MAX) ? "trở đi" : "đến " + Written.day(last));
    }
}
