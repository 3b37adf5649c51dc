package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds are the numbers of an expression, not those in names or texts. */
class CriterionExpressionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a * 10 <= b and c = 0             | 10,0  | a * 7 <= b and c = 0
            score2 >= 2.5                     | 2.5   | score2 >= 7
            x in ("Loại 1", "A \\"2\\" b") or y > 3 | 3 | x in ("Loại 1", "A \\"2\\" b") or y > 7
            count(list) >= total              |       | count(list) >= total
            điểm1 < 80                        | 80    | điểm1 < 7
            """)
    void findsThresholds(String text, String numbers, String withSevenFirst) {
        var expression = new CriterionExpression("passes/0", text);

        assertThat(String.join(",", expression.numbers())).isEqualTo(numbers == null ? "" : numbers);
        assertThat(expression.withNumber(0, "7").text()).isEqualTo(withSevenFirst);
        assertThat(expression.between()).hasSize(expression.numbers().size() + 1);
        assertThat(String.join("", expression.between()).length()
                        + String.join("", expression.numbers()).length())
                .isEqualTo(text.length());
    }
}
