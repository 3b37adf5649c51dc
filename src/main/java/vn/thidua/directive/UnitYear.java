package vn.thidua.directive;

/** Whose figures of which year a row counts in. */
record UnitYear(String unitCode, int year) {}
