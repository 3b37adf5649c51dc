package vn.thidua.organisation;

import java.time.Instant;

/**
 * What somebody did in another's place.
 *
 * @param caseKey      business key of the case
 * @param step         name of the task, Vietnamese
 * @param substituteId who did it
 * @param capacity     in which capacity
 * @param absentId     in whose place
 * @param signature    the signature block of that moment, a line each
 */
public record SubstitutedAct(
        String caseKey,
        String step,
        String substituteId,
        Capacity capacity,
        String absentId,
        String signature,
        Instant at) {}
