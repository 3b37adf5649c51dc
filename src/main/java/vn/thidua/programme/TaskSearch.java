package vn.thidua.programme;

import org.jspecify.annotations.Nullable;

/**
 * Which assignments of a programme's year are wanted.
 *
 * @param unit    those this unit leads, or helps with; none for all units
 * @param helping those the unit helps with instead of those it leads
 * @param section those of one section; none for all
 * @param status  those that stand like that; none for all
 */
public record TaskSearch(
        String programme,
        int year,
        @Nullable String unit,
        boolean helping,
        @Nullable String section,
        @Nullable TaskStatus status) {

    /** The same for one unit alone. */
    TaskSearch ofUnit(String code) {
        return new TaskSearch(programme, year, code, helping, section, status);
    }

    /** The same whatever the section and the status. */
    TaskSearch wholeYear() {
        return new TaskSearch(programme, year, unit, helping, null, null);
    }
}
