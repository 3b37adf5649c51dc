package vn.thidua.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One settlement of a round's money: the first one, or a correction.
 *
 * @param number   from 1
 * @param law      which law was followed
 * @param inForce  code of the legal text in force on the day of the decision
 * @param cited    code of the one the plan cites, where that is another; none otherwise
 * @param reason   why this law, or why the correction; may be empty
 * @param amount   the sum over all nominees, in đồng
 */
public record SettledMoney(
        int number,
        LocalDate decisionDate,
        MoneyChoice.Law law,
        String inForce,
        @Nullable String cited,
        String fund,
        String reason,
        String settledBy,
        Instant settledAt,
        BigDecimal amount) {}
