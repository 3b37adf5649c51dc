package vn.thidua.directive;

import java.util.List;

/**
 * Some of the rows a person asked for.
 *
 * @param total   how many there are
 * @param mayKeep whether the person keeps the register
 */
public record DirectivePage(List<SeenDirective> rows, int total, boolean mayKeep) {

    /** How many rows a page has. */
    public static final int SIZE = 50;
}
