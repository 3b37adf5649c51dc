package vn.thidua.directive.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveFilter;
import vn.thidua.directive.DirectiveState;

/** What a page asks for: the parameters of its address. */
record DirectiveQuery(
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable DirectiveState state,
        @Nullable Boolean reported,
        @Nullable String q) {

    DirectiveFilter filter() {
        return new DirectiveFilter(blankAsNull(unit), year, state, Boolean.TRUE.equals(reported), q == null ? "" : q);
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
