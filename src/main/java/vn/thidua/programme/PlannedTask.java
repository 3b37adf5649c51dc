package vn.thidua.programme;

import java.util.List;

/**
 * What becomes of a task in a yearly plan.
 *
 * @param leads        codes of the units that are given it, each on its own
 * @param coordinating codes of the units that help with it
 * @param given        false where nobody is given it that year
 * @param reason       why nobody is, or what a person should know; Vietnamese, empty when nothing
 */
public record PlannedTask(
        ReformTask task, Due due, List<String> leads, List<String> coordinating, boolean given, String reason) {}
