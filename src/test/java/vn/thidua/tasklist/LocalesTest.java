package vn.thidua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Vietnamese texts of Camunda's four applications against the English ones that come with it. */
class LocalesTest {

    private static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");
    private static final Pattern MARKUP = Pattern.compile(
            "\\{\\{.*?}}|</?(a|br|strong|b|i|em|code)\\b[^>]*>|&\\w+;|%[sd]|\\bLTS?\\b|https?://[^\"\\s]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** The plural's ending, which Vietnamese does without. */
    private static final Set<String> NOTHING_TO_SAY = Set.of("", "s");

    /** What people call by its name, and what is no language. */
    private static final Set<String> NAMES = Set.of(
            "BPMN",
            "CSV",
            "CMMN",
            "DMN",
            "DRD",
            "FEEL",
            "HTML",
            "JSON",
            "LDAP",
            "XML",
            "Camunda",
            "Optimize",
            "DD",
            "MM",
            "YYYY",
            "DDTHH",
            "ss",
            "LT",
            "HH",
            "mm");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void translateEveryTextAndNoOther(String application) {
        var vietnamese = LocaleTexts.vietnamese(application);
        var english = LocaleTexts.english(application);
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        assertThat(vietnamese)
                .allSatisfy((key, text) ->
                        assertThat(text.isBlank()).as(key).isEqualTo(NOTHING_TO_SAY.contains(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keepPlaceholdersTagsLinksAndDateTokens(String application) {
        var english = LocaleTexts.english(application);
        assertThat(LocaleTexts.vietnamese(application))
                .allSatisfy((key, text) ->
                        assertThat(markup(text)).as(key).containsExactlyInAnyOrderElementsOf(markup(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void leaveNothingInEnglish(String application) {
        var english = LocaleTexts.english(application);
        assertThat(LocaleTexts.vietnamese(application))
                .allSatisfy((key, text) -> assertThat(text.equalsIgnoreCase(english.get(key)) && saysSomething(text))
                        .as("%s: %s", key, text)
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void areComposedVietnameseLetters(String application) {
        assertThat(LocaleTexts.vietnamese(application)).allSatisfy((key, text) -> {
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            assertThat(text)
                    .as(key)
                    .matches("[\\p{IsLatin}\\p{IsCommon}]*")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        });
    }

    @Test
    void callOneThingByOneName() {
        var names = new TreeMap<String, Map<String, String>>();
        for (var application : APPLICATIONS) {
            var english = LocaleTexts.english(application);
            LocaleTexts.vietnamese(application)
                    .forEach((key, text) -> names.computeIfAbsent(key + ": " + english.get(key), any -> new TreeMap<>())
                            .merge(text, application, (one, other) -> one + ", " + other));
        }
        assertThat(names)
                .allSatisfy((text, translations) ->
                        assertThat(translations).as(text).hasSize(1));
    }

    private static boolean saysSomething(String text) {
        return WORD.matcher(MARKUP.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> !NAMES.contains(word));
    }

    private static List<String> markup(String text) {
        return MARKUP.matcher(text).results().map(MatchResult::group).toList();
    }
}
