package vn.thidua.nomination.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalState;

/** A proposal in a list. */
record ProposalSummary(
        UUID id,
        UUID round,
        String unit,
        ProposalState state,
        String stateLabel,
        Instant openedAt,
        @Nullable String documentNumber,
        boolean late,
        @Nullable String reason) {

    static ProposalSummary of(Proposal proposal) {
        Proposal.Signature signature = proposal.signature();
        return new ProposalSummary(
                proposal.id().value(),
                proposal.round().value(),
                proposal.unitCode(),
                proposal.state(),
                proposal.state().label(),
                proposal.openedAt(),
                signature == null ? null : signature.documentNumber(),
                proposal.late(),
                proposal.reason());
    }
}
