package vn.thidua.figures;

import java.time.LocalDate;

/**
 * Figures that change because a day has passed, without anybody doing anything: a task that is late since midnight. A
 * capability that has such figures implements this as a bean; {@link DailyRun} asks it once a day.
 */
public interface DailyFigures {

    /** Stable name of the capability, by which its last day is remembered: {@code directive}. */
    String name();

    /**
     * Derives what the day changed and tells people of it, all in the transaction of the caller. Days on which the
     * application did not run are not made up for one by one: what is due is judged on this day.
     */
    void update(LocalDate today);
}
