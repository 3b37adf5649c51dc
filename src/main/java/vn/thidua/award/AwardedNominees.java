package vn.thidua.award;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who the nominees of a round are; given by the capability that holds the proposals. */
public interface AwardedNominees {

    /** The nominees with these ids. */
    Map<String, Awarded> of(Collection<String> nomineeIds);

    /** Takes the award from a nominee; again changes nothing. */
    void revoked(String nomineeId, String reason);

    /** A nominee and the decisions on initiatives its verdicts read. */
    record Awarded(Awardee awardee, Set<InitiativeDecision> initiatives) {}
}
