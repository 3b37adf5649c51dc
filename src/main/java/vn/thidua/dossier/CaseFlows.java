package vn.thidua.dossier;

import java.util.Collection;
import java.util.Optional;

/** What the engine knows of cases. It asks nobody's rights. */
public interface CaseFlows {

    /** How far the case is; none where the engine never had it. */
    Optional<CaseFlow> find(String caseKey);

    /**
     * Whether the person started the case, or work of it is or was theirs or offered to them or to one of these groups;
     * work of the cases it called does not count.
     */
    boolean concerns(String caseKey, String personId, Collection<String> groups);

    /** The model, as BPMN, that a process follows. */
    byte[] model(CaseRun run);
}
