package vn.thidua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case waits for: a person's work, or an event, which is nobody's.
 *
 * @param run      the process that waits
 * @param step     the step's id in its model
 * @param name     the step's name, Vietnamese
 * @param task     the engine's id of the work; none for an event
 * @param assignee who took the work
 * @param groups   the engine groups it is offered to: {@code appraiser.so-noi-vu}
 * @param people   ids of people it is offered to by name
 * @param due      until when it is to be done
 */
public record CaseWait(
        String run,
        String step,
        String name,
        @Nullable String task,
        @Nullable String assignee,
        List<String> groups,
        List<String> people,
        Instant since,
        @Nullable Instant due) {}
