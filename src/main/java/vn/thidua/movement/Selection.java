package vn.thidua.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.MovementPlan.Clause;

/**
 * The collectives are chosen before anybody proposes: the round begins with an event and a choice.
 *
 * @param event what has to be published first, Vietnamese
 * @param picks who chooses among which subjects
 */
public record Selection(String event, List<Pick> picks, Clause clause) {

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
