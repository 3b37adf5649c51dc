package vn.thidua.movement;

import vn.thidua.movement.MovementPlan.Clause;

/** The list is shown to the public before it is put to the decider; {@code workingDays} long. */
public record PublicComment(int workingDays, Clause clause) {}
