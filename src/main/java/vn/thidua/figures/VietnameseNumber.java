package vn.thidua.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exact numbers as Vietnamese officers write them: {@code 1.234,5}. Plain {@code 1234.5} is understood too. */
public final class VietnameseNumber {

    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final int LONGEST = 30;

    private VietnameseNumber() {}

    /**
     * Why the text is no number, in Vietnamese; none when it is one. A text like {@code 1.234} is refused: it means a
     * thousand to one reader and one and a bit to another.
     */
    public static Optional<String> problemOf(String text) {
        if (AMBIGUOUS.matcher(text).matches()) {
            return Optional.of("số “%s” có thể hiểu hai cách; hãy viết %s hoặc %s"
                    .formatted(text, text.replace(".", ""), text.replace('.', ',')));
        }
        return text.length() <= LONGEST
                        && (GROUPED.matcher(text).matches()
                                || PLAIN.matcher(text).matches())
                ? Optional.empty()
                : Optional.of("“%s” không phải là số; ví dụ viết đúng: 1.234.567,5".formatted(text));
    }

    /** The exact number; the text must have no problem. */
    public static BigDecimal parse(String text) {
        var plain = GROUPED.matcher(text).matches() ? text.replace(".", "") : text;
        return new BigDecimal(plain.replace(',', '.'));
    }

    /** The exact number with dots between thousands and a decimal comma, without needless zeros. */
    public static String format(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString().split("\\.");
        var whole = plain[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return plain.length == 1 ? whole : whole + "," + plain[1];
    }

    /** A sum of money: {@code 1.490.000 đồng}. */
    public static String dong(BigDecimal amount) {
        return format(amount) + " đồng";
    }
}
