package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 5 | 4/5 (80%)",
                "2 | 3 | 2/3 (66,67%)",
                "1 | 8 | 1/8 (12,5%)",
                "0 | 7 | 0/7 (0%)",
                "7 | 7 | 7/7 (100%)",
                "0 | 0 | 0/0"
            })
    void showsTheExactFractionAndTheRoundedPercent(int part, int whole, String text) {
        assertThat(new Share(part, whole).text()).isEqualTo(text);
    }
}
