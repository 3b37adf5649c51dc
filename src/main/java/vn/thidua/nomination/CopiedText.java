package vn.thidua.nomination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * What a nominee's report has in common with other dossiers. Nothing is refused for it: a person looks.
 *
 * @param words    how many words the report has
 * @param copied   how many of them stand in another dossier too
 * @param passages the longest first; never empty
 */
public record CopiedText(Nominee nominee, int words, int copied, List<Passage> passages) {

    private static final int SUSPICIOUS_PERCENT = 30;
    private static final int SUSPICIOUS_WORDS = 40;

    /** Passages, the longest first. */
    static final Comparator<Passage> LONGEST =
            Comparator.comparingInt(Passage::words).reversed();

    /**
     * Words that another dossier holds too.
     *
     * @param title where in the report they stand, Vietnamese
     * @param text  as this report writes them
     * @param where unit, nominee and year of the other dossier, where the reader may see it, Vietnamese
     */
    public record Passage(String title, String text, int words, String where) {}

    /** Copied words of a hundred, one decimal, rounded half up. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(copied * 100L).divide(BigDecimal.valueOf(words), 1, RoundingMode.HALF_UP);
    }

    /** Whether there is more than chance explains: three tenths of the words, or one passage of forty. */
    public boolean suspicious() {
        return copied * 100L >= words * (long) SUSPICIOUS_PERCENT
                || passages.stream().anyMatch(passage -> passage.words() >= SUSPICIOUS_WORDS);
    }
}
