package vn.thidua.nomination;

import java.util.UUID;

/** The id of a proposal; its value is the business key of the nomination's process instances. */
public record ProposalId(UUID value) {

    /** Reads a business key. */
    public static ProposalId of(String businessKey) {
        return new ProposalId(UUID.fromString(businessKey));
    }

    /** A new id. */
    static ProposalId create() {
        return new ProposalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
