package vn.thidua.dossier;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One process that carries a case: the case itself, one that called it, or one it called.
 *
 * @param parent     the process that called it; none for one that a person or the application started
 * @param definition the version of the model it follows
 * @param process    the model's id: {@code appraisal}
 * @param name       the model's name, Vietnamese
 * @param caseKey    the case it belongs to
 * @param startedBy  the person who started it; none when called
 * @param endedAt    none while it runs
 * @param passed     ids of the steps it left
 * @param active     ids of the steps where it is
 */
public record CaseRun(
        String id,
        @Nullable String parent,
        String definition,
        String process,
        String name,
        String caseKey,
        @Nullable String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        Set<String> passed,
        Set<String> active) {}
