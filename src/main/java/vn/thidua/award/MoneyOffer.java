package vn.thidua.award;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.MoneyChoice.Law;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.NomineeKind;

/**
 * What the law gives the approved nominees of a round, before anybody chose.
 *
 * @param decision the decision, whose date decides which law and which base salary hold
 * @param inForce  by the law in force on that date
 * @param cited    by the law the plan cites, where that one is not in force; none otherwise
 * @param fund     the fund the plan names, Vietnamese; none where it is silent
 * @param approved how many were approved, by kind
 */
public record MoneyOffer(
        OfficialDocument decision,
        MoneyByLaw inForce,
        @Nullable MoneyByLaw cited,
        @Nullable String fund,
        Map<NomineeKind, Integer> approved) {

    /** What follows from a choice of law. */
    public MoneyByLaw by(Law law) {
        return law == Law.CITED && cited != null ? cited : inForce;
    }

    /** The sum over all approved nominees, in đồng. */
    public BigDecimal total(MoneyByLaw money) {
        return approved.entrySet().stream()
                .map(entry -> money.of(entry.getKey()).amount().multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
