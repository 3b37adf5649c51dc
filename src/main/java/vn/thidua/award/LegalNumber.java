package vn.thidua.award;

import java.math.BigDecimal;

/**
 * A number the law sets.
 *
 * @param basis where the law sets it, Vietnamese
 * @param note  how far the source can be trusted, Vietnamese; empty where nothing is to be said
 */
public record LegalNumber(BigDecimal value, String basis, String note) {}
