package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one round costs.
 *
 * @param fund   the fund that pays, Vietnamese
 * @param awards how many nominees get money
 * @param amount the sum, in đồng
 */
public record RoundMoney(
        UUID roundId,
        String name,
        String decisionNumber,
        LocalDate decisionDate,
        String fund,
        int awards,
        BigDecimal amount) {}
