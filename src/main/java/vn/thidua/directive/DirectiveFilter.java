package vn.thidua.directive;

import org.jspecify.annotations.Nullable;

/**
 * Which rows are asked for.
 *
 * @param unit     code of the assigned unit; any when none
 * @param year     the year they count in; any when none
 * @param state    as on this day; any when none
 * @param reported whether only those that wait for a confirmation
 * @param words    part of a number or of what is to be done; anything when empty
 */
public record DirectiveFilter(
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable DirectiveState state,
        boolean reported,
        String words) {}
