package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.NomineeKind;

/** Rounds as other capabilities see them. */
public interface Rounds {

    /** Rounds that still take proposals, the nearest deadline first. */
    List<Round> open();

    /** The round with that id; an id nobody opened is a programming error. */
    Round round(RoundId id);

    /** The plan version the round was opened with. */
    MovementPlan planOf(RoundId id);

    /** The way proposals of the round take. */
    default Route routeOf(RoundId id) {
        return planOf(id).routeOf(round(id).awardCode());
    }

    /** The award the round is about. */
    default Award awardOf(RoundId id) {
        return planOf(id).award(round(id).awardCode());
    }

    /** The year the round is about. */
    default int yearOf(RoundId id) {
        return round(id).year();
    }

    /** Codes of the units chosen to propose; none where the movement chooses nobody beforehand. */
    Optional<Set<String>> selected(RoundId id);

    /** What the decider decided about these nominees, once the round is decided; by nominee. */
    Map<String, Outcome> outcomesOf(RoundId id, Set<String> nomineeIds);

    /**
     * Counts nominees in the quota ledger of the round: proposed when a unit signs, appraised when the appraisal lets
     * them through; a negative number takes them back.
     */
    void count(RoundId id, LedgerColumn column, Map<NomineeKind, Integer> numbers);

    /** The columns of the quota ledger that other capabilities count into. */
    enum LedgerColumn {
        PROPOSED,
        APPRAISED
    }

    /**
     * One round.
     *
     * @param year     the year it is about
     * @param deadline last day on which proposals are received
     * @param state    OPEN takes proposals; CLOSED is being ranked and decided; DECIDED is over
     */
    record Round(
            RoundId id,
            String planCode,
            int planVersion,
            int year,
            String name,
            String awardCode,
            LocalDate deadline,
            State state) {

        /** Where a round stands. */
        public enum State {
            OPEN,
            CLOSED,
            DECIDED
        }
    }

    /**
     * What became of a nominee.
     *
     * @param awarded        whether the decider approved
     * @param reason         why not, or empty
     * @param decisionNumber number of the decision, empty for a round that ended without one
     * @param money          the award money in đồng; none for who was not awarded and while it is not settled
     */
    record Outcome(
            boolean awarded,
            String reason,
            String decisionNumber,
            LocalDate decidedOn,
            @Nullable BigDecimal money) {}
}
