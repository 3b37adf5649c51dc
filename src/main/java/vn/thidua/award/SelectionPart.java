package vn.thidua.award;

import java.util.UUID;
import vn.thidua.movement.Selection.By;

/**
 * One unit's part in choosing who may propose in a round.
 *
 * @param id       business key of its process instance
 * @param unitCode the unit that chooses
 */
public record SelectionPart(UUID id, RoundId round, By chooser, String unitCode) {}
