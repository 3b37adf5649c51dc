package vn.thidua.award;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.figures.VietnameseNumber;

/** What one award is worth: the coefficient times the base salary, rounded as the legal text says. */
public record MoneyAmount(LegalProfile profile, LegalNumber coefficient, LegalNumber baseSalary) {

    /** The product, exact, in đồng. */
    public BigDecimal exact() {
        return coefficient.value().multiply(baseSalary.value());
    }

    /** The product, rounded, in đồng. */
    public BigDecimal amount() {
        return profile.rounding().round(exact());
    }

    /** Where the law sets coefficient, base salary and rounding, Vietnamese. */
    public String basis() {
        return join(
                "; ",
                coefficient.basis(),
                baseSalary.basis(),
                profile.rounding().basis());
    }

    /** What is uncertain about it, Vietnamese; empty where nothing is. */
    public String note() {
        return join(
                "; ",
                profile.note(),
                coefficient.note(),
                baseSalary.note(),
                profile.rounding().note());
    }

    /** The calculation in words: {@code 0,3 × 2.340.000 = 702.000, làm tròn lên …}. */
    public String calculation() {
        return "%s × %s = %s, %s"
                .formatted(
                        VietnameseNumber.format(coefficient.value()),
                        VietnameseNumber.format(baseSalary.value()),
                        VietnameseNumber.format(exact()),
                        profile.rounding().label());
    }

    private static String join(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(separator));
    }
}
