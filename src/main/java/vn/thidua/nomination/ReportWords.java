package vn.thidua.nomination;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared: lower case without accents, punctuation, layout and invisible characters, so
 * that changing only these hides no copy.
 *
 * @param text the text itself
 */
record ReportWords(String text, List<Word> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}]+");

    /** A word and where it stands in the text. */
    record Word(String folded, int begin, int end) {}

    static ReportWords of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String folded = folded(found.group());
            if (!folded.isEmpty()) {
                words.add(new Word(folded, found.start(), found.end()));
            }
        }
        return new ReportWords(text, words);
    }

    /** The text from one word to another, both included, as it was written. */
    String passage(int first, int last) {
        return text.substring(words.get(first).begin(), words.get(last).end());
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
    }
}
