package vn.thidua.movement;

import org.jspecify.annotations.Nullable;

/**
 * Who is checked against the criteria.
 *
 * @param unitCode the nominated unit, or the unit of the nominated person
 * @param personId the nominated person; none for a collective
 * @param head     whether the person heads a unit, so that the criteria for heads apply and read {@code headedUnit}
 * @param headedUnitCode the unit the person heads
 */
public record CheckedSubject(
        NomineeKind kind,
        String unitCode,
        @Nullable String personId,
        boolean head,
        @Nullable String headedUnitCode) {}
