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
        /** Not below it. */
        AT_LEAST,
        /** A place in a ranking, not behind it. */
        AT_MOST,
        /** The group itself. */
        EQUAL
    }
}
