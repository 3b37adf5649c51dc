package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * What a person decides about the money of a round.
 *
 * @param law    the law to follow where the plan cites one that is not in force; none where there is nothing to choose
 * @param fund   the fund that pays, Vietnamese, where the plan names none
 * @param reason why this law, or why a correction; may be empty where nothing was chosen
 */
public record MoneyChoice(@Nullable Law law, @Nullable String fund, String reason) {

    /** Which law the money follows. */
    public enum Law {
        /** The one in force on the day of the decision. */
        IN_FORCE,
        /** The one the movement's plan cites, though it is not in force on that day. */
        CITED
    }
}
