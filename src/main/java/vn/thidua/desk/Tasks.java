package vn.thidua.desk;

/**
 * A person's tasks. Open ones are exactly those the engine lets the person work on, by their groups as they are now; the
 * engine's own query asks its rights task by task and gets slow with many.
 */
public interface Tasks {

    /**
     * A page of open tasks.
     *
     * @param after {@link TaskPage#next} of the page before; empty for the first
     */
    TaskPage<OpenTask> open(TaskQuestion question, String after, String personId);

    /** A page of what the person completed, the newest first; {@code words} as in {@link TaskQuestion}. */
    TaskPage<DoneTask> done(String words, String after, String personId);

    /** How many there are under each tab, and what the open ones can be narrowed to. */
    TaskOverview overview(String personId);
}
