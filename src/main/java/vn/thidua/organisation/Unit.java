package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the administration.
 *
 * @param code          stable key, lower-case ASCII with hyphens: {@code so-y-te}
 * @param name          full Vietnamese name: {@code Sở Y tế}
 * @param parentCode    the unit it belongs to; none for a province
 * @param validFrom     first day it exists
 * @param validTo       last day it exists; open when none
 * @param successorCode the unit that took over its work after {@code validTo}
 */
public record Unit(
        String code,
        String name,
        UnitKind kind,
        @Nullable String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successorCode) {

    /** Whether the unit exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
