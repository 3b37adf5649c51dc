package vn.thidua.movement;

import java.util.List;
import java.util.Optional;

/** The imported movement plans; a changed plan is a new version and old versions stay. */
public interface MovementPlans {

    /** The newest version of every plan, newest year first. */
    List<MovementPlan> newest();

    /** The newest version of one plan. */
    Optional<MovementPlan> findNewest(String code);

    /** One version of one plan. */
    Optional<MovementPlan> find(String code, int version);

    /** One version of one plan; one nobody imported is a programming error. */
    default MovementPlan plan(String code, int version) {
        return find(code, version)
                .orElseThrow(() -> new IllegalStateException("No plan " + code + " in version " + version));
    }

    /**
     * Reads a plan file and keeps nothing.
     *
     * @param readFor as {@code importedBy} of {@link #importPlan}
     * @throws vn.thidua.refusal.Refused with the place in the file and the reason, a line for each thing wrong
     */
    MovementPlan check(String yaml, String readFor);

    /**
     * Keeps the plan of a file as its next version; a file that says the same as the newest version changes nothing.
     *
     * @param importedBy a person, who imports plans of their own province alone, or
     *     {@link vn.thidua.organisation.ImportScope#SYSTEM}
     * @throws vn.thidua.refusal.Refused as for {@link #check}, and when the code is that of another province's plan
     */
    MovementPlan importPlan(String yaml, String importedBy);
}
