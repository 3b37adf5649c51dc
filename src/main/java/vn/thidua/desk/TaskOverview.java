package vn.thidua.desk;

/** What stands around a person's lists of tasks. */
public record TaskOverview(TaskCounts counts, TaskChoices choices) {}
