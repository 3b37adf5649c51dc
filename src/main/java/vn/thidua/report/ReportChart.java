package vn.thidua.report;

import java.util.List;

/**
 * Bars of counts, each made of the same parts.
 *
 * @param series the parts, in the order of the values
 */
public record ReportChart(String title, List<Series> series, List<Bar> bars) {

    /** What one part of every bar is. */
    public record Series(String name, Tone tone) {}

    /** One bar; a value for each part, 0 or more. */
    public record Bar(String label, List<Integer> values) {

        /** How long the bar is. */
        public int total() {
            return values.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** What a part means, told by its colour. */
    public enum Tone {
        GOOD,
        BAD,
        WAITING,
        FIRST,
        SECOND,
        OTHER
    }

    /** How long the longest bar is, 1 at least. */
    public int longest() {
        return Math.max(1, bars.stream().mapToInt(Bar::total).max().orElse(1));
    }
}
