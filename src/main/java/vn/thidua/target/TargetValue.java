package vn.thidua.target;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One value of one metric as it was entered; never changed, a newer one follows it.
 *
 * @param value        a number in Vietnamese notation, or a group
 * @param document     the document it stands in: {@code Quyết định số 655/QĐ-BNV}
 */
public record TargetValue(
        long id,
        String metric,
        String value,
        String document,
        LocalDate documentDate,
        String enteredBy,
        Instant enteredAt) {}
