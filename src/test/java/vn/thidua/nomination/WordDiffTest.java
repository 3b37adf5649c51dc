package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.nomination.WordDiff.Fate;
import vn.thidua.nomination.WordDiff.Piece;

/** Which words were taken out and put in. */
class WordDiffTest {

    @ParameterizedTest
    @CsvSource({
        "Giải ngân 95% vốn, Giải ngân 100% vốn, Giải ngân -95% -+100% +vốn",
        "Đã giải ngân, Đã giải ngân đủ, Đã giải ngân +đủ+",
        "Đã giải ngân đủ, giải ngân đủ, -Đã -giải ngân đủ",
        "'', Mới, +Mới+",
        "Cũ, '', -Cũ-",
        "Như cũ, 'Như  cũ ', 'Như  cũ '"
    })
    void marksWordsAndNotLetters(String before, String after, String marked) {
        String words =
                WordDiff.of(before, after).stream().map(WordDiffTest::marked).collect(Collectors.joining());

        assertThat(words).isEqualTo(marked);
    }

    @Test
    void letsBothTextsBePutTogetherAgain() {
        String before = "Năm 2022:\n- số hóa 500 hồ sơ;\n- một nửa đúng hạn.";
        String after = "Năm 2023:\n- số hóa 900 hồ sơ, đủ;\n- đúng hạn tất cả.";
        List<Piece> pieces = WordDiff.of(before, after);

        assertThat(without(pieces, Fate.INSERTED)).isEqualTo(before);
        assertThat(without(pieces, Fate.DELETED)).isEqualTo(after);
    }

    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String marked(Piece piece) {
        return switch (piece.fate()) {
            case SAME -> piece.text();
            case DELETED -> "-" + piece.text() + "-";
            case INSERTED -> "+" + piece.text() + "+";
        };
    }
}
