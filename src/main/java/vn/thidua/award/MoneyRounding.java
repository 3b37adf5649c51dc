package vn.thidua.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.figures.VietnameseNumber;

/**
 * How an amount is rounded.
 *
 * @param mode  up, or to the nearest
 * @param step  the result is a multiple of it, in đồng
 * @param basis where the law says so, Vietnamese
 * @param note  what is uncertain about it, Vietnamese, or empty
 */
public record MoneyRounding(Mode mode, BigDecimal step, String basis, String note) {

    /** The multiple of the step that stands for the amount. */
    public BigDecimal round(BigDecimal exact) {
        return exact.divide(step, 0, mode.rounding).multiply(step);
    }

    /** In words: {@code làm tròn lên bội số của 10.000 đồng}. */
    public String label() {
        return "%s %s đồng".formatted(mode.label, VietnameseNumber.format(step));
    }

    /** The two readings of “làm tròn số lên hàng chục nghìn đồng”. */
    public enum Mode {
        CEILING(RoundingMode.CEILING, "làm tròn lên bội số của"),
        HALF_UP(RoundingMode.HALF_UP, "làm tròn đến bội số gần nhất của");

        private final RoundingMode rounding;
        private final String label;

        Mode(RoundingMode rounding, String label) {
            this.rounding = rounding;
            this.label = label;
        }
    }
}
