package vn.thidua.programme;

/** How many assignments of a section and a unit stand alike. */
public record TaskCount(String section, String unit, TaskStatus status, int number) {}
