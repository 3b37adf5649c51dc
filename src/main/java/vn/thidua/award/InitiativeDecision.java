package vn.thidua.award;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A decision that recognises an initiative. However its number is typed, it is the same number: case, spaces, accents
 * and leading zeros do not count. Numbers begin anew each year.
 *
 * @param number {@code 1120/QD-SYT}
 * @param year   the year of the decision; none where the words name none, and then any year may be meant
 * @param text   the words as they were entered
 */
public record InitiativeDecision(String number, @Nullable Integer year, String text) {

    private static final Pattern NUMBER =
            Pattern.compile("0*(\\d{1,6}/(?:\\d{4}/)?[A-Z][A-Z\\d&]*(?:[-.][A-Z\\d&]+)*)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /** The decisions that the words cite; none where no number can be made out. */
    public static Set<InitiativeDecision> citedIn(String words) {
        var plain = plain(words);
        var found = new LinkedHashSet<InitiativeDecision>();
        var numbers = NUMBER.matcher(plain);
        for (var more = numbers.find(); more; ) {
            var number = numbers.group(1);
            var from = numbers.end();
            more = numbers.find();
            found.add(new InitiativeDecision(
                    number, year(plain.substring(from, more ? numbers.start() : plain.length())), words));
        }
        return found;
    }

    /** Whether both may be the same decision. */
    public boolean matches(InitiativeDecision other) {
        return number.equals(other.number) && (year == null || other.year == null || year.equals(other.year));
    }

    private static @Nullable Integer year(String text) {
        var year = YEAR.matcher(text);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }

    /** Upper case without accents, {@code Ð} typed for {@code Đ} included, and no space around a dash or a stroke. */
    private static String plain(String words) {
        return Normalizer.normalize(words.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('Ð', 'D')
                .replace('–', '-')
                .replaceAll("\\s*([/-])\\s*", "$1");
    }
}
