package vn.thidua.movement;

import org.jspecify.annotations.Nullable;
import vn.thidua.movement.MovementPlan.Clause;

/**
 * What goes with the award.
 *
 * @param citedProfile code of the legal profile the document cites; none where it is silent
 * @param fund         the fund that pays, Vietnamese; none where the document is silent
 */
public record MoneyRule(
        @Nullable String citedProfile,
        @Nullable Clause clause,
        @Nullable String fund,
        @Nullable Clause fundClause) {

    static final MoneyRule SILENT = new MoneyRule(null, null, null, null);
}
