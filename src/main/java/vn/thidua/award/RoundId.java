package vn.thidua.award;

import java.util.UUID;

/** The id of a round; its value is the business key of the round's process instance. */
public record RoundId(UUID value) {

    /** Reads a business key. */
    public static RoundId of(String businessKey) {
        return new RoundId(UUID.fromString(businessKey));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
