package vn.thidua.nomination;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words in which two texts differ. */
public final class WordDiff {

    /** A word with the gap behind it. */
    private static final Pattern TOKEN = Pattern.compile("\\S+\\s*");

    private WordDiff() {}

    /** What became of a piece of text. */
    public enum Fate {
        SAME,
        DELETED,
        INSERTED
    }

    /** Neighbouring words that share their fate. */
    public record Piece(Fate fate, String text) {}

    /** The pieces in order; what was deleted stands before what took its place. Layout alone is no difference. */
    static List<Piece> of(String before, String after) {
        List<String> words = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(tokens(before), words, WordDiff::same).getDeltas()) {
            add(pieces, Fate.SAME, words.subList(done, delta.getTarget().getPosition()));
            add(pieces, Fate.DELETED, delta.getSource().getLines());
            add(pieces, Fate.INSERTED, delta.getTarget().getLines());
            done = delta.getTarget().last() + 1;
        }
        add(pieces, Fate.SAME, words.subList(done, words.size()));
        return pieces;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
