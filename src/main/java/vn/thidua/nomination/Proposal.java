package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RoundId;
import vn.thidua.refusal.Refused;

/**
 * A unit's proposal in a round.
 *
 * @param late     signed after the round's deadline
 * @param admitted a late proposal the appraising body takes all the same
 * @param outcome  what the appraiser proposes, until the lead approves it
 * @param reason   why the proposal was last returned, refused or withdrawn
 */
public record Proposal(
        ProposalId id,
        RoundId round,
        String unitCode,
        ProposalState state,
        String openedBy,
        Instant openedAt,
        @Nullable Signature signature,
        boolean late,
        boolean admitted,
        @Nullable String appraisedBy,
        @Nullable AppraisalOutcome outcome,
        @Nullable String reason) {

    /**
     * The head's signature: number and date of the unit's letter of proposal (000, dòng 99).
     *
     * @param signedAs the signature block of that moment, a line each; empty when signed before blocks were kept
     */
    public record Signature(
            String documentNumber, LocalDate documentDate, String signedBy, String signedAs, Instant signedAt) {}

    /** What an appraisal leads to. */
    public enum AppraisalOutcome {
        ACCEPT,
        RETURN,
        REFUSE
    }

    static Proposal open(RoundId round, String unitCode, String openedBy, Instant now) {
        return new Proposal(
                ProposalId.create(),
                round,
                unitCode,
                ProposalState.DRAFTING,
                openedBy,
                now,
                null,
                false,
                false,
                null,
                null,
                null);
    }

    /** The proposal one step further; a step that does not follow from here is refused. */
    Proposal become(ProposalState next, @Nullable String why) {
        if (!state.mayBecome(next)) {
            throw new Refused(
                    "step-changed",
                    "Hồ sơ đang ở bước “%s” nên không làm được việc này; hãy tải lại trang để xem bước hiện tại."
                            .formatted(state.label()));
        }
        return new Proposal(
                id, round, unitCode, next, openedBy, openedAt, signature, late, admitted, appraisedBy, outcome, why);
    }

    Proposal signed(Signature newSignature, boolean afterDeadline) {
        Proposal next = become(ProposalState.SUBMITTED, null);
        return new Proposal(
                id,
                round,
                unitCode,
                next.state,
                openedBy,
                openedAt,
                newSignature,
                afterDeadline,
                admitted,
                null,
                null,
                null);
    }

    Proposal admit() {
        return new Proposal(
                id, round, unitCode, state, openedBy, openedAt, signature, late, true, appraisedBy, outcome, reason);
    }

    Proposal appraised(String by, AppraisalOutcome newOutcome, @Nullable String why) {
        Proposal next = become(ProposalState.APPRAISED, why);
        return new Proposal(
                id, round, unitCode, next.state, openedBy, openedAt, signature, late, admitted, by, newOutcome, why);
    }
}
