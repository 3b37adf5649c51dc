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

    /** The value as it is kept: of a percentage without its sign. */
    public String valueOf(String typed) {
        return type == MetricType.PERCENT && typed.endsWith("%")
                ? typed.substring(0, typed.length() - 1).strip()
                : typed;
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
            case TEXT -> problemOfText(value);
            default -> VietnameseNumber.problemOf(value).or(() -> outOfBounds(VietnameseNumber.parse(value)));
        };
    }

    private static Optional<String> problemOfText(String value) {
        if (value.codePoints().anyMatch(Metric::invisible)) {
            return Optional.of("có ký tự điều khiển hoặc xuống dòng; hãy xóa và gõ lại");
        }
        return value.length() <= LONGEST_TEXT
                ? Optional.empty()
                : Optional.of("nội dung dài quá %d ký tự".formatted(LONGEST_TEXT));
    }

    private static boolean invisible(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT;
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

    /** Whether two entered values say the same, however they are written. */
    public boolean same(String one, String other) {
        return numeric()
                ? VietnameseNumber.parse(one).compareTo(VietnameseNumber.parse(other)) == 0
                : one.equals(other);
    }

    /** Whether the figures of several units make a sum. */
    public boolean additive() {
        return type == MetricType.COUNT || type == MetricType.AMOUNT;
    }

    /** The value with its unit, numbers in Vietnamese notation. */
    public String show(String value) {
        var shown = numberOf(value).map(VietnameseNumber::format).orElse(value);
        return unit.isEmpty() ? shown : shown + " " + unit;
    }
}
