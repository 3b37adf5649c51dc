package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there: other documents, and the pictures that the browser tests make. */
class DocumentLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)");

    @Test
    void leadSomewhere() throws IOException {
        var links = documents().stream().flatMap(DocumentLinksTest::links).toList();

        assertThat(links).hasSizeGreaterThan(20).allSatisfy(target -> assertThat(target)
                .exists());
    }

    private static List<Path> documents() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static Stream<Path> links(Path document) {
        try {
            return LINK.matcher(Files.readString(document)).results().map((MatchResult link) -> document.resolveSibling(
                            link.group(1))
                    .normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
