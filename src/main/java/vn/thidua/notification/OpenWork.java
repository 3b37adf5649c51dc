package vn.thidua.notification;

import java.time.Instant;
import java.util.List;

/**
 * Open tasks that people are to be told of. It is asked from time to time, so that neither creating nor completing a task
 * costs anything more. What it gives counts as told, in the same transaction; of several nodes one is given it.
 */
public interface OpenWork {

    /** For whom tasks created in that time are waiting; without those that somebody took already. */
    List<Errand> created(Instant from, Instant until);

    /** Who has to do the tasks that are due after one moment and before the other, told as {@code kind}. */
    List<Errand> due(NoticeKind kind, Instant after, Instant before);

    /** Forgets tasks that are done. */
    void forgetDone();
}
