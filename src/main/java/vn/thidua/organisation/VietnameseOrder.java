package vn.thidua.organisation;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.ConcurrentReferenceHashMap;

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

    /** Of each text, while there is memory for it: lists are sorted far more often than names change. */
    private static final Map<String, List<CollationKey>> SYLLABLES = new ConcurrentReferenceHashMap<>();

    private VietnameseOrder() {}

    private static int compareSyllables(String one, String other) {
        var ones = SYLLABLES.computeIfAbsent(one, VietnameseOrder::syllables);
        var others = SYLLABLES.computeIfAbsent(other, VietnameseOrder::syllables);
        for (var i = 0; i < Math.min(ones.size(), others.size()); i++) {
            var difference = ones.get(i).compareTo(others.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    private static List<CollationKey> syllables(String text) {
        return BETWEEN_SYLLABLES
                .splitAsStream(text)
                .map(LETTERS::getCollationKey)
                .toList();
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
