package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.refusal.Refused;

class FeelExpressionTest {

    @Test
    void findsTheNamesItReadsButNotItsOwnIterators() {
        var expression =
                FeelExpression.parse("count(scores) > b and (every x in scores satisfies x.current > x.previous)");

        assertThat(expression.names()).containsExactly("b", "scores");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99999999999999999.99  | 99999999999999999.98  | true",
                "0.1                   | 0.10                  | false",
                "0.30000000000000001   | 0.3                   | true"
            })
    void comparesExactly(BigDecimal a, BigDecimal b, boolean greater) {
        assertThat(FeelExpression.parse("a > b").test(Map.of("a", a, "b", b))).contains(greater);
    }

    @Test
    void givesNoAnswerWhenTheResultIsNeitherTrueNorFalse() {
        assertThat(FeelExpression.parse("a + 1").test(Map.of("a", BigDecimal.ONE)))
                .isEmpty();
        assertThat(FeelExpression.parse("a < b").test(Map.of("a", BigDecimal.ONE)))
                .isEmpty();
        assertThat(FeelExpression.parse("a < 1").test(Map.of("a", "chữ"))).isEmpty();
        assertThat(FeelExpression.parse("a < 1").test(Map.of("a", List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a >",
                "a / 10 > b",
                "a ** 99999999 > 1",
                "for i in 1..999999999 return i",
                "some i in 1..999999999 satisfies i = 0",
                "every x in a, y in a, z in a satisfies x = y",
                "(function(x) x + 1)(a) > 1",
                "function(x) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }",
                "now() > date(\"2023-01-01\")",
                "a = null",
                "{a: 1}.a = 1",
                "a[item > 1] = 2",
                "range(\"[1..5]\") = 1",
                "matches(a, \"(x+x+)+y\")"
            })
    void refusesWhatAPlanMayNotUse(String text) {
        assertThatThrownBy(() -> FeelExpression.parse(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("feel-invalid"));
    }

    @Test
    void comparesAGradeInWhateverUnicodeFormThePlanSpellsIt() {
        var decomposed = Normalizer.normalize("a = \"Tốt\"", Normalizer.Form.NFD);

        assertThat(FeelExpression.parse(decomposed).test(Map.of("a", "Tốt"))).contains(true);
    }

    @Test
    void refusesATextTooLongToBeARule() {
        assertThatThrownBy(() -> FeelExpression.parse("a > 1 and ".repeat(60) + "a > 1"))
                .isInstanceOf(Refused.class);
    }
}
