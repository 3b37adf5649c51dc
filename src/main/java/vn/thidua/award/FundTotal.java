package vn.thidua.award;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one fund pays in a year.
 *
 * @param fund    its Vietnamese name
 * @param amount  the sum over the rounds, in đồng, without awards that were revoked
 * @param revoked what is to be paid back for those, in đồng
 */
public record FundTotal(String fund, int awards, BigDecimal amount, BigDecimal revoked, List<RoundMoney> rounds) {}
