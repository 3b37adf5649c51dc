package vn.thidua.council;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole as people read it. Only shown: decisions compare the exact numbers, never the rounded percent. */
public record Share(int part, int whole) {

    /** Exact fraction and percent with two decimals: {@code 2/3 (66,67%)}. */
    public String text() {
        return whole == 0 ? part + "/0" : "%d/%d (%s%%)".formatted(part, whole, percent());
    }

    private String percent() {
        var exact = BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return exact.toPlainString().replace('.', ',');
    }
}
