package vn.thidua.movement;

import vn.thidua.calendar.DeadlineRule;
import vn.thidua.movement.MovementPlan.Clause;

/** Until when something is to be done, and where the document says so. */
public record Term(DeadlineRule rule, Clause clause) {}
