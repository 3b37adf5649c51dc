package vn.thidua.programme;

/** An assignment in a list. */
public record TaskRow(Assignment assignment, TaskStatus status) {}
