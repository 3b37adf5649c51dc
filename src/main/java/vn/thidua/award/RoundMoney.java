package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one round costs.
 *
 * @param fund    the fund that pays, Vietnamese
 * @param awards  how many nominees get money; not those whose award was revoked
 * @param amount  their sum, in đồng
 * @param revoked what is to be paid back for revoked awards, in đồng
 */
public record RoundMoney(
        UUID roundId,
        String name,
        String decisionNumber,
        LocalDate decisionDate,
        String fund,
        int awards,
        BigDecimal amount,
        BigDecimal revoked) {}
