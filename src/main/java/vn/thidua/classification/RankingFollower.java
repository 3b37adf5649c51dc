package vn.thidua.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.engine.StartedCase;

/** Something that waits for a ranking to be published. */
public interface RankingFollower {

    /**
     * Opens in the tables what waited for this ranking. Asked once for each published ranking, in the transaction that
     * starts the processes; never refuses.
     */
    List<Follow> follow(PublishedRanking ranking);

    /**
     * What came about.
     *
     * @param sentence  what was opened, or why not, Vietnamese
     * @param processId the process to start; none when nothing was opened
     * @param opened    its case; none likewise
     */
    record Follow(
            String sentence,
            @Nullable String processId,
            @Nullable StartedCase opened) {

        /** Nothing was opened. */
        public static Follow none(String sentence) {
            return new Follow(sentence, null, null);
        }
    }
}
