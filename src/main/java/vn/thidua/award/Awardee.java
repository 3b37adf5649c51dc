package vn.thidua.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.movement.NomineeKind;

/**
 * Who was awarded.
 *
 * @param unitCode the awarded unit, or the unit the awarded person belonged to
 * @param personId the awarded person; none for a collective
 * @param label    name, position and unit as they were
 */
public record Awardee(
        NomineeKind kind, String unitCode, @Nullable String personId, String label) {}
