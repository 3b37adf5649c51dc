package vn.thidua.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5       | 1234.5",
                "1234,5        | 1234.5",
                "1234.5        | 1234.5",
                "1.234.567     | 1234567",
                "12.345.678,90 | 12345678.90",
                "0,1           | 0.1",
                "0.125         | 0.125",
                "92,125        | 92.125",
                "99,99999999   | 99.99999999",
                "-3            | -3"
            })
    void readsWhatOfficersWrite(String text, BigDecimal number) {
        assertThat(VietnameseNumber.problemOf(text)).isEmpty();
        assertThat(VietnameseNumber.parse(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "92.125", "-1.000"})
    void refusesANumberThatReadsTwoWays(String text) {
        assertThat(VietnameseNumber.problemOf(text))
                .hasValueSatisfying(reason -> assertThat(reason).contains("có thể hiểu hai cách"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "1,2,3",
                "1.23.456",
                "1e9",
                "12 345",
                "+1",
                "01.234,5",
                "1.234.56",
                "NaN",
                "1,",
                "\u0661"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(VietnameseNumber.problemOf(text))
                .hasValueSatisfying(reason -> assertThat(reason).contains("không phải là số"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.50 | 1.234.567,5",
                "100        | 100",
                "1E+3       | 1.000",
                "-12345     | -12.345",
                "0.001      | 0,001",
                "0.0        | 0"
            })
    void writesDotsBetweenThousandsAndADecimalComma(BigDecimal number, String text) {
        assertThat(VietnameseNumber.format(number)).isEqualTo(text);
    }
}
