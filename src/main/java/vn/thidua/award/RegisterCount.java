package vn.thidua.award;

import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;

/**
 * How many awards of a year, form and kind the register holds.
 *
 * @param given    how many were ever given
 * @param revoked  how many of them were revoked
 * @param standing given less revoked
 */
public record RegisterCount(int year, AwardForm form, NomineeKind kind, int given, int revoked, int standing) {}
