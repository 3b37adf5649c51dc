package vn.thidua.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured once a year.
 *
 * @param code     stable key, a name that an expression can read: {@code ddciScore}
 * @param label    Vietnamese name
 * @param subject  whose number it is
 * @param unit     Vietnamese unit of the value, empty for none
 * @param itemised whether there is one figure per item, as for the component indices a unit answers for
 * @param maximum  largest allowed value; none for no bound
 * @param values   the allowed values of a grade, the lowest first; empty for other types
 * @param owner    Vietnamese name of the agency that reports it
 */
public record Metric(
        String code,
        String label,
        SubjectKind subject,
        MetricType type,
        String unit,
        boolean itemised,
        @Nullable BigDecimal maximum,
        List<String> values,
        String owner) {

    private static final int LONGEST_TEXT = 500;

    public Metric {
        unit = Objects.requireNonNullElse(unit, "");
        values = Objects.requireNonNullElse(values, List.of());
    }

    /** Whether values are numbers. */
    public boolean numeric() {
        return type != MetricType.GRADE && type != MetricType.TEXT;
    }

    /** The exact number of an entered value, none for grades and texts. */
    public Optional<BigDecimal> numberOf(String value) {
        return numeric() ? Optional.of(VietnameseNumber.parse(value)) : Optional.empty();
    }

    /** Why the entered value cannot be taken, in Vietnamese; none when it can. */
    public Optional<String> problemOf(String value) {
        if (value.isBlank()) {
            return Optional.of("thiếu giá trị");
        }
        return switch (type) {
            case GRADE ->
                values.contains(value)
                        ? Optional.empty()
                        : Optional.of(
                                "giá trị “%s” không có trong thang: %s".formatted(value, String.join(", ", values)));
            case TEXT ->
                value.length() <= LONGEST_TEXT
                        ? Optional.empty()
                        : Optional.of("nội dung dài quá %d ký tự".formatted(LONGEST_TEXT));
            default -> VietnameseNumber.problemOf(value).or(() -> outOfBounds(VietnameseNumber.parse(value)));
        };
    }

    private Optional<String> outOfBounds(BigDecimal number) {
        if (number.signum() < 0) {
            return Optional.of("giá trị không được âm");
        }
        if ((type == MetricType.COUNT || type == MetricType.RANK)
                && number.stripTrailingZeros().scale() > 0) {
            return Optional.of("giá trị phải là số nguyên");
        }
        if (type == MetricType.RANK && number.signum() == 0) {
            return Optional.of("thứ hạng nhỏ nhất là 1");
        }
        return maximum != null && number.compareTo(maximum) > 0
                ? Optional.of("giá trị không được vượt quá " + VietnameseNumber.format(maximum))
                : Optional.empty();
    }

    /** The value with its unit, numbers in Vietnamese notation. */
    public String show(String value) {
        var shown = numberOf(value).map(VietnameseNumber::format).orElse(value);
        return unit.isEmpty() ? shown : shown + " " + unit;
    }
}
