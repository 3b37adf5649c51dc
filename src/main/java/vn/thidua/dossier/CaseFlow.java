package vn.thidua.dossier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is, as the engine knows it.
 *
 * @param caseKey  the business key
 * @param province whose case it is
 * @param movement what the case is about, as its task cards show it, Vietnamese; none where they show nothing
 * @param unit     whose case it is, as its task cards show it, Vietnamese; none where they show nothing
 * @param runs     the case's own processes, those that called it and those it called, in the order they began
 * @param steps    the work that ended in the case and below it, the newest first
 * @param waits    what it waits for, in the case and below it, the longest first
 */
public record CaseFlow(
        String caseKey,
        String province,
        @Nullable String movement,
        @Nullable String unit,
        List<CaseRun> runs,
        List<CaseStep> steps,
        List<CaseWait> waits) {

    /** The most pieces of ended work that are read: a launch among 200 units has a thousand. */
    public static final int MOST_STEPS = 500;

    /** The case's first own process. */
    public CaseRun main() {
        return runs.stream()
                .filter(run -> run.caseKey().equals(caseKey))
                .findFirst()
                .orElseThrow();
    }

    /** The process with that id. */
    public Optional<CaseRun> run(String id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    /** The process of another case that called this one; none for one that stands by itself. */
    public Optional<CaseRun> caller() {
        return Optional.ofNullable(main().parent()).flatMap(this::run).filter(run -> !run.caseKey()
                .equals(caseKey));
    }

    /** Whether any own process still runs. */
    public boolean open() {
        return runs.stream().anyMatch(run -> run.caseKey().equals(caseKey) && run.endedAt() == null);
    }
}
