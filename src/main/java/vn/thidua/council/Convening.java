package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;

/**
 * What the secretary records about a session that was held.
 *
 * @param roll     every member, in the order of the council's roll
 * @param recusals decisions on the proposed recusals and further ones; a proposed one left out counts as confirmed
 */
public record Convening(
        LocalDate heldOn,
        String place,
        MeetingForm form,
        String chairId,
        String secretaryId,
        List<Presence> roll,
        List<Decision> recusals) {

    /** Whether a member came; the reason is needed for one who did not. */
    public record Presence(String memberId, boolean present, String reason) {}

    /** Whether a member stays out of the vote on a line. */
    public record Decision(String lineId, String memberId, boolean confirmed, String reason) {}
}
