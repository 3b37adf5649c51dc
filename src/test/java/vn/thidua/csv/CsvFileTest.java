package vn.thidua.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ma,ten\na,Ánh\n",
                "\uFEFFma,ten\na,Ánh\n",
                "ma,ten\r\na,Ánh\r\n",
                "# chú thích\nma,ten\n\n# chú thích\na,Ánh",
                "ma , ten\n a , Ánh \n",
                "ma,ten\n\"a\",\"Ánh\"\n"
            })
    void readsTheSameRowHoweverTheFileWasSaved(String text) {
        var rows = read(text).rows();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text("ma", 10)).contains("a");
        assertThat(rows.get(0).text("ten", 10)).contains("Ánh");
    }

    @Test
    void bringsDecomposedLettersToOneForm() {
        var decomposed = Normalizer.normalize("Ánh", Normalizer.Form.NFD);

        assertThat(read("ma,ten\na," + decomposed).rows().get(0).raw("ten")).isEqualTo("Ánh");
    }

    @Test
    void countsLinesAsAnEditorShowsThem() {
        var file = read("# chú thích\r\nma,ten\r\na,A\r\n\r\n# chú thích\r\nb,B\r\nc,C");

        assertThat(file.rows()).extracting(CsvRow::line).containsExactly(3L, 6L, 7L);
    }

    @Test
    void refusesAFileThatIsNotUtf8AndNamesTheLine() {
        var content = "ma,ten\na,A\nb,\u00C9\n".getBytes(StandardCharsets.ISO_8859_1);

        var refused = catchThrowableOfType(BadRows.class, () -> CsvFile.read("thu.csv", content, "ma", "ten"));

        assertThat(refused.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.reason()).contains("UTF-8");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ma\na\n", "ten,ma\na,b\n", "ma,ten,them\na,b,c\n", "ma;ten\na;b\n"})
    void refusesAnotherHeader(String text) {
        assertThat(refusal(text).sentence()).startsWith("Tệp thu.csv có 1 chỗ sai");
        assertThat(refusal(text).rows().get(0).reason()).contains("“ma,ten”");
    }

    @Test
    void refusesQuotesThatDoNotClose() {
        assertThat(refusal("ma,ten\na,\"A\n").rows().get(0).reason()).contains("ngoặc kép");
    }

    @Test
    void collectsEveryBadRowInTheOrderOfTheFile() {
        var file = read("ma,ten\na,\nb\nc,C,C\nd,D\n");
        file.rows().forEach(row -> row.text("ten", 10));

        assertThat(catchThrowableOfType(BadRows.class, file::refuseIfBad).rows())
                .extracting(BadRow::line, BadRow::column)
                .containsExactly(tuple(2L, "ten"), tuple(3L, ""), tuple(4L, ""));
    }

    @Test
    void tellsABadRowInOneSentence() {
        assertThat(new BadRow("thu.csv", 5, "ten", "không được để trống").sentence())
                .isEqualTo("Tệp thu.csv, dòng 5, cột ten: không được để trống.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000", "A\u202EB", "A\u200BB", "\"A\nB\"", "A\tB", "A\u2028B"})
    void refusesCharactersNobodySees(String cell) {
        var row = read("ma,ten\na," + cell + "\n").rows().get(0);

        assertThat(row.text("ten", 10)).isEmpty();
        assertThat(row.ifGood(() -> "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/2023", "2023-02-29", "2023-13-01", "hôm nay", "+12023-01-01", "2023-1-1"})
    void refusesADateThatIsNone(String cell) {
        assertThat(read("ma,ten\na," + cell + "\n").rows().get(0).date("ten")).isEmpty();
    }

    private static CsvFile read(String text) {
        return CsvFile.read("thu.csv", text.getBytes(StandardCharsets.UTF_8), "ma", "ten");
    }

    private static BadRows refusal(String text) {
        return catchThrowableOfType(BadRows.class, () -> read(text).refuseIfBad());
    }
}
