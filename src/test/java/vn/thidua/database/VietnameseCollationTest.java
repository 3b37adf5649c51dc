package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.VietnameseOrder;

/** Lists that the database sorts are in Vietnamese order, whatever the server's own default is. */
class VietnameseCollationTest {

    private static final Path SOURCES = Path.of("src/main/java");
    /** Up to the end of the text, or of its part. */
    private static final Pattern ORDER = Pattern.compile("(?is)order by((?:(?!(?<!\\\\|icu)\"(?!vi-x)|limit).)*)");

    private static final Pattern TEXT_WITHOUT_COLLATION = Pattern.compile(
            "\\b(name|award_name|label|fund|title|full_name)\\b(?!\\s+(?:collate \\\\?\"vi-x-icu|ilike)|\\))");

    private static final List<String> IN_ORDER = List.of(
            "An",
            "Ăn",
            "Ân",
            "Ba",
            "Bà",
            "Bả",
            "Bã",
            "Bá",
            "Bạ",
            "Dũng",
            "Dương",
            "Đà",
            "Đỗ",
            "E",
            "Ê",
            "Lê Văn",
            "Lên Bình",
            "O",
            "Ô",
            "Ơ",
            "U",
            "Ư",
            "Y tế");

    @Test
    void putsNamesInTheOrderOfTheAlphabet() {
        assertThat(sorted("select name from unnest(:names) name order by md5(name)"))
                .isNotEqualTo(IN_ORDER);
        assertThat(sorted("select name from unnest(:names) name order by name collate \"vi-x-icu\""))
                .isEqualTo(IN_ORDER);
        assertThat(IN_ORDER.stream().sorted(VietnameseOrder.TEXTS)).isEqualTo(IN_ORDER);
    }

    @Test
    void isNamedWhereverTextsAreSorted() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(ORDER.matcher(Files.readString(file))
                                    .results()
                                    .map(order -> order.group(1)))
                            .as(file.toString())
                            .noneMatch(order ->
                                    TEXT_WITHOUT_COLLATION.matcher(order).find()));
        }
    }

    private static List<String> sorted(String query) {
        return JdbcClient.create(TestDatabase.fresh())
                .sql(query)
                .param("names", IN_ORDER.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
