package vn.thidua.programme;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a target measures.
 *
 * @param code      key within the programme, spelled as metrics are
 * @param label     Vietnamese
 * @param threshold the number, or the group where groups are compared ({@code Khá})
 * @param unit      Vietnamese: {@code %}, {@code hạng}
 * @param note      what a person should know, Vietnamese; empty when nothing
 */
public record TargetMetric(
        String code,
        String label,
        Operator operator,
        String threshold,
        String unit,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String note) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    /** The threshold as an exact number; none where groups are compared. */
    public Optional<BigDecimal> number() {
        return Optional.of(threshold)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(BigDecimal::new);
    }

    /** How a value is compared with the threshold. */
    public enum Operator {
        AT_LEAST("từ", "trở lên"),
        AT_MOST("trong", "đầu"),
        EQUAL("đạt", "");

        private final String before;
        private final String after;

        Operator(String before, String after) {
            this.before = before;
            this.after = after;
        }

        /** The threshold with its unit in words: {@code từ 80 điểm trở lên}. */
        String words(String threshold, String unit) {
            return "%s %s %s %s".formatted(before, threshold, unit, after).strip();
        }
    }
}
