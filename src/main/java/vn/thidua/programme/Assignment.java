package vn.thidua.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task of one unit in one year.
 *
 * @param id           business key of its process instance
 * @param task         code of the task within the programme
 * @param position     place of the task in the appendix, counted from 0
 * @param unit         code of the unit that leads it
 * @param lastDay      the last day on which the product is in time; none when the task is continuous
 * @param explanation  how that day comes about, Vietnamese
 * @param daySettled   false while the unit is still to name the day
 * @param quarter      the quarter whose progress is told next, 1 to 4
 * @param nothingArose whether the unit said that there was nothing to do that year
 * @param handedInOn   the day of the hand-in that counts; none before the first
 */
public record Assignment(
        UUID id,
        UUID planId,
        int year,
        String section,
        String task,
        int position,
        String unit,
        Due.Kind kind,
        @Nullable LocalDate lastDay,
        String explanation,
        boolean daySettled,
        int quarter,
        Stage stage,
        boolean nothingArose,
        @Nullable LocalDate handedInOn) {

    private static final int LAST_QUARTER = 4;

    /** Whether progress is told each quarter instead of a product by a day. */
    public boolean continuous() {
        return kind == Due.Kind.CONTINUOUS;
    }

    /** Whether the unit may still do something about it. */
    public boolean withUnit() {
        return stage == Stage.OPEN || stage == Stage.RETURNED;
    }

    /** The last day of an assignment that has one; asking a continuous one is a programming error. */
    public LocalDate dueDay() {
        if (lastDay == null) {
            throw new IllegalStateException("The continuous assignment " + id + " has no last day");
        }
        return lastDay;
    }

    /** Whether the quarter whose progress is told next is the last of the year. */
    public boolean lastQuarterOfYear() {
        return quarter == LAST_QUARTER;
    }

    /** The last day of the quarter that many quarters after the one whose progress is told next, within the year. */
    public LocalDate endOfQuarter(int quartersLater) {
        return DueDays.endOfQuarter(year, quarter + quartersLater);
    }

    /** The quarter whose progress is told next: {@code quý III năm 2023}. */
    public String quarterName() {
        return DueDays.quarterName(year, quarter);
    }

    /** Whether what was handed in came by the last day; never for a continuous one, which has none. */
    public boolean handedInInTime() {
        return lastDay != null && handedInOn != null && !handedInOn.isAfter(lastDay);
    }

    /** Where an assignment stands. */
    public enum Stage {
        /** With the unit, nothing handed in. */
        OPEN,
        /** Handed in, the standing body has not looked at it. */
        HANDED_IN,
        /** Given back to the unit. */
        RETURNED,
        /** The standing body took the product. */
        ACCEPTED,
        /** The standing body agreed that nothing was to be done that year. */
        NOT_NEEDED
    }
}
