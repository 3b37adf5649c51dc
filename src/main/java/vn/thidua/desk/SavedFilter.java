package vn.thidua.desk;

import java.util.UUID;

/**
 * A way to look at the list that a person gave a name.
 *
 * @param chosen whether the desk opens with it
 */
public record SavedFilter(UUID id, String name, TaskQuestion question, boolean chosen) {}
