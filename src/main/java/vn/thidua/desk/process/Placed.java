package vn.thidua.desk.process;

import java.util.List;
import vn.thidua.desk.TaskPage;

/** A task with its place in the list. */
record Placed<T>(T task, Cursor place) {

    /** One row more is asked for, to know whether another page follows. */
    static final int ROWS = 26;

    static <T> TaskPage<T> page(List<Placed<T>> rows) {
        var shown = rows.subList(0, Math.min(rows.size(), ROWS - 1));
        return new TaskPage<>(
                shown.stream().map(Placed::task).toList(),
                rows.size() < ROWS ? null : shown.get(ROWS - 2).place().text());
    }
}
