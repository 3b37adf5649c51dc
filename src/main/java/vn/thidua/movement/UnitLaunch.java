package vn.thidua.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;

/**
 * What one unit does about a launched movement.
 *
 * @param id             business key of its process instance
 * @param planDue        until when it makes a launch plan of its own; none where it does not have to
 * @param acknowledgedOn day the unit took note; none while it has not
 * @param plan           number and day of the unit's own plan; none while it has none
 * @param planSummary    what the unit's plan says in short, empty while it has none
 */
public record UnitLaunch(
        UUID id,
        UUID launchId,
        String unitCode,
        @Nullable LocalDate planDue,
        @Nullable LocalDate acknowledgedOn,
        @Nullable OfficialDocument plan,
        String planSummary) {

    /** Whether the unit took note and, where it has to, made its plan. */
    public boolean done() {
        return acknowledgedOn != null && (planDue == null || plan != null);
    }

    /** Where the unit stands, Vietnamese. */
    public String label() {
        if (acknowledgedOn == null) {
            return "Chưa tiếp nhận";
        }
        if (planDue == null) {
            return "Đã tiếp nhận";
        }
        return plan == null ? "Chưa ban hành kế hoạch" : "Đã ban hành kế hoạch";
    }
}
