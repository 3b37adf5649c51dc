package vn.thidua.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The money that goes with awards, as it stands after corrections. */
public interface AwardMoney {

    /** What these nominees get; none while the money is not settled, and for who was not awarded. */
    List<MoneyLine> of(RoundId id, Set<String> nomineeIds);

    /** What every awarded nominee of the round gets, collectives first; empty while it is not settled. */
    List<MoneyLine> lines(RoundId id);

    /** What the round costs; none while it is not settled. */
    Optional<RoundMoney> total(RoundId id);

    /** How the money of the round was settled and corrected, the first settlement first. */
    List<SettledMoney> settlements(RoundId id);

    /** What the rounds with a decision of that year cost, in the order of their decisions. */
    List<RoundMoney> totals(int year);
}
