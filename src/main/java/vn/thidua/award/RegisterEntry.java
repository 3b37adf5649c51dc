package vn.thidua.award;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.AwardForm;

/**
 * One award in the register, in the words of its decision.
 *
 * @param province    the province whose register it is
 * @param proposer    the unit that proposed, or that speaks for the awarded one
 * @param honour      what was given, by which decision
 * @param movement    name of the movement, Vietnamese
 * @param year        the year it was about
 * @param initiatives decisions on initiatives the award stands on
 * @param line        the decision line it comes from; none for what was entered by hand
 * @param revocation  none while the award stands
 */
public record RegisterEntry(
        UUID id,
        String province,
        Awardee awardee,
        String proposer,
        Honour honour,
        String movement,
        int year,
        Achievement achievement,
        Set<InitiativeDecision> initiatives,
        @Nullable Line line,
        @Nullable Revoked revocation) {

    /**
     * What was given.
     *
     * @param award   name of the award, Vietnamese
     * @param decider who decided, Vietnamese
     */
    public record Honour(String award, AwardForm form, OfficialDocument decision, String decider) {}

    /** Where an entry comes from. */
    public record Line(RoundId round, String nomineeId) {}

    /** How an entry was revoked. */
    public record Revoked(OfficialDocument decision, String reason) {}

    /** The award with its decision: {@code Bằng khen, Quyết định số 12/QĐ-UBND ngày 05/01/2024 của …}. */
    public String cited() {
        return "%s, Quyết định %s của %s"
                .formatted(honour.award(), honour.decision().cited(), honour.decider());
    }

    /** The day of the decision. */
    public LocalDate decidedOn() {
        return honour.decision().date();
    }
}
