package vn.thidua.draft;

/** Drafts of the forms of tasks, by the task's id: the assignee saves, and the task's end is theirs. */
public interface TaskDrafts extends Drafts {}
