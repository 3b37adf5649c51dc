package vn.thidua.award;

import java.util.Set;

/**
 * What of the register a person may see.
 *
 * @param province the person's province; no other one is ever seen
 * @param whole    whether the whole province
 * @param units    otherwise the units whose awards are seen
 */
public record RegisterScope(String province, boolean whole, Set<String> units) {}
