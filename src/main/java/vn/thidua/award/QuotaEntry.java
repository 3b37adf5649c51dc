package vn.thidua.award;

import vn.thidua.movement.NomineeKind;

/**
 * The quota of one kind of nominee in one round.
 *
 * @param maximum   how many may be awarded in this round
 * @param proposed  nominees in proposals that units signed
 * @param appraised nominees that the appraisal let through
 * @param approved  nominees that the decider approved, never more than the maximum
 * @param remaining maximum less approved
 */
public record QuotaEntry(NomineeKind kind, int maximum, int proposed, int appraised, int approved, int remaining) {}
