package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.time.LocalDate;
import java.util.Objects;
import vn.thidua.movement.MovementPlan;

/**
 * What is awarded: what was done under a theme between two days, both counted.
 *
 * @param theme key of the theme; the same achievement under the same theme is rewarded once
 */
public record Achievement(String theme, LocalDate firstDay, LocalDate lastDay) {

    /**
     * What a round of the plan about that year rewards: the movement's window; of a movement over several years only
     * what lies in the year. A movement that names no first day counts from the beginning of its first year.
     */
    static Achievement of(MovementPlan plan, int year) {
        var window = plan.window();
        var first = Objects.requireNonNullElse(window.firstDay(), LocalDate.of(plan.year(), 1, 1));
        var last = window.lastDay();
        if (plan.years().size() == 1) {
            return new Achievement(plan.theme(), first, last);
        }
        return new Achievement(
                plan.theme(), later(first, LocalDate.of(year, 1, 1)), earlier(last, LocalDate.of(year, 12, 31)));
    }

    /** Whether the other one has the same theme and shares a day. */
    public boolean overlaps(Achievement other) {
        return theme.equals(other.theme) && !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
    }

    /** As shown to people: {@code thành tích từ 01/01/2023 đến 30/12/2023}. */
    public String words() {
        return "thành tích từ %s đến %s".formatted(day(firstDay), day(lastDay));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
