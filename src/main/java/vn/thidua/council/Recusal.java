package vn.thidua.council;

/**
 * Whether a member takes part in the vote on a line.
 *
 * @param proposed  whether the system proposed it from the agenda
 * @param confirmed whether the member stays out of the vote
 * @param reason    why a proposed recusal is lifted or another one is added; may be empty otherwise
 */
public record Recusal(String lineId, String memberId, boolean proposed, boolean confirmed, String reason) {

    /** Following the proposal explains itself; everything else needs a reason. */
    boolean explained() {
        return proposed && confirmed || !reason.isBlank();
    }
}
