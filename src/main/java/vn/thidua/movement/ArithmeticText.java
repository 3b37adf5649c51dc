package vn.thidua.movement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.figures.VietnameseNumber;

/**
 * A Vietnamese sentence with sums in it: <code>{a * 10}</code> becomes the exact number, <code>{a : b}</code> the
 * percentage a is of b, the name of a grade or text its value, the name of an itemised metric a list. Percentages are for reading only; no verdict depends on them.
 */
final class ArithmeticText {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern RATIO = Pattern.compile("(.+?) : (.+)");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 2;

    private final String template;

    ArithmeticText(String template) {
        this.template = template;
    }

    /** The names the sentence reads; refuses what is no expression. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        PLACE.matcher(template)
                .results()
                .map(MatchResult::group)
                .forEach(place -> names.addAll(namesOf(inside(place))));
        return names;
    }

    /** The sentence with its numbers. */
    String fill(Map<String, Object> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(shown(inside(place.group()), values)));
    }

    private static String inside(String place) {
        return place.substring(1, place.length() - 1);
    }

    private static Set<String> namesOf(String expression) {
        var ratio = RATIO.matcher(expression);
        if (!ratio.matches()) {
            return FeelExpression.parse(expression).names();
        }
        var names = new LinkedHashSet<>(FeelExpression.parse(ratio.group(1)).names());
        names.addAll(FeelExpression.parse(ratio.group(2)).names());
        return names;
    }

    private static String shown(String expression, Map<String, Object> values) {
        var ratio = RATIO.matcher(expression);
        if (ratio.matches()) {
            return percent(number(ratio.group(1), values), number(ratio.group(2), values));
        }
        var value = values.get(expression);
        if (value instanceof List<?> items) {
            return items.stream().map(ArithmeticText::item).collect(Collectors.joining("; "));
        }
        return value instanceof String text ? text : VietnameseNumber.format(number(expression, values));
    }

    private static String item(Object item) {
        var values = (Map<?, ?>) item;
        return "%s: %s so với %s"
                .formatted(
                        values.get("item"),
                        VietnameseNumber.format((BigDecimal) values.get("current")),
                        VietnameseNumber.format((BigDecimal) values.get("previous")));
    }

    private static BigDecimal number(String expression, Map<String, Object> values) {
        return new BigDecimal(FeelExpression.parse("string(" + expression + ")").text(values));
    }

    /** The share as a percentage; marked with ≈ when rounded. */
    static String percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return "không tính được tỷ lệ";
        }
        var exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
        var rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
        var same = rounded.multiply(whole).compareTo(part.multiply(HUNDRED)) == 0;
        return (same ? "" : "≈ ") + VietnameseNumber.format(rounded) + "%";
    }
}
