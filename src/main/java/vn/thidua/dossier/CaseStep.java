package vn.thidua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that ended.
 *
 * @param task     id of the work
 * @param name     what there was to do, Vietnamese
 * @param assignee whose it was; none when nobody had taken it
 * @param done     whether somebody did it; otherwise it became needless
 */
public record CaseStep(
        String task, String name, @Nullable String assignee, Instant startedAt, Instant endedAt, boolean done) {}
