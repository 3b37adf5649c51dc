package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That certificate and money of a revoked award were given back.
 *
 * @param objectDay      day the certificate was given back
 * @param objectDocument the record of that
 * @param moneyDay       day the money was paid back; none where there was none to pay
 * @param moneyDocument  the receipt of that
 * @param note           anything else, or empty
 */
public record ReturnRecord(
        LocalDate objectDay,
        String objectDocument,
        @Nullable LocalDate moneyDay,
        @Nullable String moneyDocument,
        String note) {}
