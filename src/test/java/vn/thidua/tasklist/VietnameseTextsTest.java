package vn.thidua.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The Vietnamese texts of Tasklist against the English ones that come with Camunda. */
class VietnameseTextsTest {

    private static final String LOCALES = "META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final Pattern MARKUP = Pattern.compile("\\{\\{.*?}}|</?(a|br)\\b[^>]*>|&\\w+;|%[sd]|\\bLTS?\\b");
    private static final Set<String> NOTHING_TO_TRANSLATE = Set.of(
            "/labels/NO_TASK_FORM",
            "/labels/SEARCH_LESS_THAN",
            "/labels/SEARCH_LESS_THAN_EQUALS",
            "/labels/SEARCH_GREATER_THAN",
            "/labels/SEARCH_GREATER_THAN_EQUALS",
            "/dateLocales/calendar/sameElse",
            "/dateLocales/longDateFormat/L",
            "/dateLocales/longDateFormat/LT",
            "/dateLocales/week/dow",
            "/dateLocales/week/doy");

    private final Map<String, String> english = texts("en.json");
    private final Map<String, String> vietnamese = texts("vi.json");

    @Test
    void translateEveryTextAndNoOther() {
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void keepPlaceholdersLinksAndDateTokens() {
        assertThat(vietnamese)
                .allSatisfy((key, text) ->
                        assertThat(markup(text)).as(key).containsExactlyInAnyOrderElementsOf(markup(english.get(key))));
    }

    @Test
    void leaveNothingInEnglish() {
        assertThat(vietnamese).allSatisfy((key, text) -> assertThat(text.equalsIgnoreCase(english.get(key)))
                .as("%s: %s", key, text)
                .isEqualTo(NOTHING_TO_TRANSLATE.contains(key)));
    }

    @Test
    void areComposedVietnameseLetters() {
        assertThat(vietnamese).allSatisfy((key, text) -> {
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            assertThat(text).as(key).matches("[\\p{IsLatin}\\p{IsCommon}]*").doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        });
    }

    private static List<String> markup(String text) {
        return MARKUP.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<String, String> texts(String file) {
        try {
            var json = new ClassPathResource(LOCALES + file).getContentAsString(UTF_8);
            var texts = new TreeMap<String, String>();
            collect("", new ObjectMapper().readTree(json.replace("\uFEFF", "")), texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        }
        node.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), texts));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            collect(path + "/" + i, node.get(i), texts);
        }
    }
}
