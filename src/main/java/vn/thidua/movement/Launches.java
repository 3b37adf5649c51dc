package vn.thidua.movement;

import java.time.LocalDate;
import java.util.Optional;

/** Launches as other capabilities see them. */
public interface Launches {

    /** The day the movement's launch plan was issued; none while it was not. */
    Optional<LocalDate> issuedOn(String planCode);

    /** The first day that counts: the plan's own, otherwise the day of issue ("kể từ ngày ban hành Kế hoạch này"). */
    default Optional<LocalDate> firstDay(MovementPlan plan) {
        return Optional.ofNullable(plan.window().firstDay()).or(() -> issuedOn(plan.code()));
    }
}
