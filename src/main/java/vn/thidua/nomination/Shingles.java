package vn.thidua.nomination;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thidua.nomination.ReportWords.Word;

/**
 * The fingerprints of a text: one for each run of {@value #WIDTH} words. Shorter runs are common in administrative
 * language; a copied sentence has nearly always more. Two texts share a fingerprint where they share such a run.
 */
record Shingles(ReportWords words) {

    /** Words in a run. */
    static final int WIDTH = 8;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    static Shingles of(String text) {
        return new Shingles(ReportWords.of(text));
    }

    int count() {
        return Math.max(0, words.words().size() - WIDTH + 1);
    }

    /** The fingerprint of the run that begins with that word; FNV-1a over 64 bits, stable across machines. */
    long at(int first) {
        long hash = FNV_OFFSET;
        for (Word word : words.words().subList(first, first + WIDTH)) {
            for (char letter : (word.folded() + ' ').toCharArray()) {
                hash = (hash ^ letter) * FNV_PRIME;
            }
        }
        return hash;
    }

    /** Every fingerprint once. */
    Set<Long> all() {
        return of(IntStream.range(0, count()));
    }

    /** Every fingerprint once, of runs that touch no word of a passage made of these quotes. */
    Set<Long> besides(Set<Long> quotes) {
        BitSet quoted = new BitSet();
        runsOf(quotes).forEach(run -> quoted.set(run.first(), run.last() + 1));
        return of(IntStream.range(0, count())
                .filter(first -> quoted.get(first, first + WIDTH).isEmpty()));
    }

    private Set<Long> of(IntStream beginnings) {
        Set<Long> fingerprints = new LinkedHashSet<>();
        beginnings.mapToLong(this::at).forEach(fingerprints::add);
        return fingerprints;
    }

    /** The longest passages made of these fingerprints alone, as first and last word. */
    List<Run> runsOf(Set<Long> fingerprints) {
        return Run.joined(IntStream.range(0, count())
                .filter(first -> fingerprints.contains(at(first)))
                .toArray());
    }
}
