package vn.thidua.organisation;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of Vietnamese lists. Compared syllable by syllable, because {@link Collator} alone ignores the blanks
 * between syllables; not left to the database, because every server has another default order.
 */
public final class VietnameseOrder {

    /** Letters with đ, ă, â … in their place, then tones; upper and lower case together. */
    public static final Comparator<String> TEXTS =
            ((Comparator<String>) VietnameseOrder::compareSyllables).thenComparing(Comparator.naturalOrder());

    /** By given name, the last syllable, then by full name, as Vietnamese lists of people are kept. */
    public static final Comparator<Person> PEOPLE = Comparator.comparing(VietnameseOrder::givenName, TEXTS)
            .thenComparing(Person::fullName, TEXTS)
            .thenComparing(Person::id);

    private static final Pattern BETWEEN_SYLLABLES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Collator LETTERS = collator();

    private VietnameseOrder() {}

    private static int compareSyllables(String one, String other) {
        var ones = BETWEEN_SYLLABLES.split(one);
        var others = BETWEEN_SYLLABLES.split(other);
        for (var i = 0; i < Math.min(ones.length, others.length); i++) {
            var difference = LETTERS.compare(ones[i], others[i]);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static String givenName(Person person) {
        return person.fullName().substring(person.fullName().lastIndexOf(' ') + 1);
    }

    private static Collator collator() {
        var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        collator.setStrength(Collator.SECONDARY);
        return collator;
    }
}
