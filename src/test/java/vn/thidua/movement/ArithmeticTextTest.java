package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1           | 9            | ≈ 11,11%",
                "10          | 100          | 10%",
                "99996       | 100000       | ≈ 100%",
                "995         | 1000         | 99,5%",
                "1           | 8            | 12,5%",
                "1           | 800          | ≈ 0,13%",
                "0           | 5            | 0%",
                "5           | 0            | không tính được tỷ lệ"
            })
    void marksAPercentageThatIsRounded(BigDecimal part, BigDecimal whole, String shown) {
        assertThat(new ArithmeticText("{a : b}").fill(Map.of("a", part, "b", whole)))
                .isEqualTo(shown);
    }

    @Test
    void showsExactNumbersTextsAndItems() {
        var values = Map.<String, Object>of(
                "paid",
                new BigDecimal("99996000000.05"),
                "given",
                new BigDecimal("100000000000"),
                "grade",
                "Tốt",
                "scores",
                List.of(Map.of("item", "PAPI 2", "current", new BigDecimal("70.5"), "previous", BigDecimal.TEN)));

        assertThat(new ArithmeticText("{paid} / {given}; thiếu {given - paid}; {grade}; {scores}").fill(values))
                .isEqualTo("99.996.000.000,05 / 100.000.000.000; thiếu 3.999.999,95; Tốt; PAPI 2: 70,5 so với 10");
    }

    @Test
    void knowsTheNamesItReads() {
        assertThat(new ArithmeticText("{a - b : c} và {d}").names()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }
}
