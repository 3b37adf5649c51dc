package vn.thidua.desk;

/** How many tasks a person finds under each tab. */
public record TaskCounts(long mine, long group, long overdue, long led, long done) {}
