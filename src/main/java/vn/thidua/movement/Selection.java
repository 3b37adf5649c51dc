package vn.thidua.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.MovementPlan.Clause;

/**
 * The collectives are chosen before anybody proposes: the round begins with an event and a choice.
 *
 * @param event    what has to be published first, Vietnamese
 * @param waitsFor the publication in this application that is this event and opens the round by itself; none where a
 *     person always opens it
 * @param picks    who chooses among which subjects
 */
public record Selection(String event, @Nullable Publication waitsFor, List<Pick> picks, Clause clause) {

    /** What this application publishes. */
    public enum Publication {
        /** The yearly ranking of departments and districts by their reform results. */
        REFORM_RANKING
    }

    /**
     * One choice.
     *
     * @param subject   code of the subject chosen from
     * @param by        who chooses
     * @param criterion code of the criterion a unit has to pass to be offered; none offers every unit of the subject
     */
    public record Pick(String subject, By by, @Nullable String criterion, Clause clause) {}

    /** Who chooses. */
    public enum By {
        /** The desk that ranks the round. */
        RANKING_DESK,
        /** The head of the parent unit, within the quota counted over it. */
        PARENT
    }
}
