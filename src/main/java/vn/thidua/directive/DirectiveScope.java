package vn.thidua.directive;

import java.util.Set;

/**
 * What of the register a person may see and do.
 *
 * @param province the person's province; no other one is ever seen
 * @param keeps    whether the person keeps the register
 * @param whole    whether the whole province is seen
 * @param acts     whether the person acts for the own unit
 * @param speakers the own unit: otherwise its rows, and those of the units it speaks for, are seen
 */
record DirectiveScope(String province, boolean keeps, boolean whole, boolean acts, Set<String> speakers) {

    /** Whether the person may say that this row is done. */
    boolean mayReport(Directive row) {
        return acts && province.equals(row.province()) && speakers.contains(row.speaker());
    }
}
