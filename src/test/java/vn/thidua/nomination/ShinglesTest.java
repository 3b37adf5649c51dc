package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two texts the same, and what does not. */
class ShinglesTest {

    private static final String TEXT = "Đã số hóa 1.250 hồ sơ, giảm một nửa thời gian chờ của người dân.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĐÃ SỐ HÓA 1.250 HỒ SƠ GIẢM MỘT NỬA THỜI GIAN CHỜ CỦA NGƯỜI DÂN",
                "Da so hoa 1.250 ho so, giam mot nua thoi gian cho cua nguoi dan!",
                "Đã số hoá 1 250 hồ sơ –\n\n giảm (một nửa) thời gian chờ; của người dân…",
                "Đã số ho\u200Ba\u0301 1.250 hồ sơ, giảm một nửa thời gian chờ của người dân"
            })
    void seesTheSameWordsUnderOtherAccentsLettersAndMarks(String disguised) {
        assertThat(Shingles.of(disguised).all()).isEqualTo(Shingles.of(TEXT).all());
    }

    @Test
    void sharesNothingWithTheSameWordsInAnotherOrder() {
        Set<Long> all = Shingles.of("Người dân chờ một nửa thời gian, hồ sơ đã số hóa giảm 1.250")
                .all();

        assertThat(all).doesNotContainAnyElementsOf(Shingles.of(TEXT).all());
    }

    @Test
    void takesNoFingerprintOfFewerThanEightWords() {
        assertThat(Shingles.of("Đã hoàn thành, hồ sơ kèm theo.").all()).isEmpty();
        assertThat(Shingles.of("Đã hoàn thành, có hồ sơ kèm theo.").all()).hasSize(1);
    }

    @Test
    void findsTheLongestPassagesAsTheyAreWritten() {
        Shingles own = Shingles.of("Năm qua, " + TEXT + " Riêng ở xã thì khác hẳn những gì nêu trên. " + TEXT);
        Set<Long> copied = Shingles.of(TEXT).all();

        List<String> passages = own.runsOf(copied).stream()
                .map(run -> own.words().passage(run.first(), run.last()))
                .toList();

        String copy = "Đã số hóa 1.250 hồ sơ, giảm một nửa thời gian chờ của người dân";
        assertThat(passages).containsExactly(copy, copy);
    }
}
