package vn.thidua.award;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes amounts and coefficients as Vietnamese documents do. */
public final class Dong {

    private static final DecimalFormatSymbols VIETNAMESE =
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN"));

    private Dong() {}

    /** An amount with its unit: {@code 1.490.000 đồng}. */
    public static String of(BigDecimal amount) {
        return number(amount) + " đồng";
    }

    /** A number as it is, without trailing zeros: {@code 0,15}. */
    public static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.######", VIETNAMESE).format(number);
    }
}
