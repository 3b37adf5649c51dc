package vn.thidua.organisation.process;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static vn.thidua.organisation.Role.APPRAISAL_LEAD;
import static vn.thidua.organisation.Role.APPRAISER;
import static vn.thidua.organisation.Role.DECIDER;
import static vn.thidua.organisation.Role.HEAD;
import static vn.thidua.organisation.Role.MANAGER;
import static vn.thidua.organisation.Role.OFFICER;
import static vn.thidua.organisation.Role.PROCESS_ADMIN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.organisation.Role;

/**
 * The table of rights in the engine, whole: what is not here, nobody may do, apart from the tasks the engine itself
 * opens to their candidates. Rights go to roles only. Users and other groups are readable to nobody, so that officers
 * of other units cannot be listed.
 */
final class Grants {

    /** Whoever works on a case may look at its diagram; what a model says is nobody's secret. */
    private static final List<Grant> TO_SEE_DIAGRAMS = Stream.of(Role.values())
            .filter(role -> role != MANAGER && role != PROCESS_ADMIN)
            .map(role -> Grant.of(role, PROCESS_DEFINITION, ANY, READ))
            .toList();

    /** Who may start which process; which movement and unit it is about, the use case asks. */
    private static final Map<String, List<Role>> STARTERS = Map.ofEntries(
            Map.entry("award-nomination", List.of(OFFICER)),
            Map.entry("withdraw-proposal", List.of(OFFICER)),
            Map.entry("award-round", List.of(APPRAISAL_LEAD)),
            Map.entry("classify-units", List.of(APPRAISAL_LEAD, HEAD, OFFICER)),
            Map.entry("revoke-award", List.of(APPRAISAL_LEAD)),
            Map.entry("correct-money", List.of(APPRAISAL_LEAD)),
            Map.entry("launch-movement", List.of(OFFICER, HEAD, APPRAISER, APPRAISAL_LEAD)),
            Map.entry("report-on-movement", List.of(OFFICER, HEAD, APPRAISER, APPRAISAL_LEAD, DECIDER)),
            Map.entry("register-for-movement", List.of(OFFICER, HEAD, APPRAISER, APPRAISAL_LEAD)),
            Map.entry("ask-about-movement", List.of(OFFICER, HEAD)),
            Map.entry("request-figures", List.of(APPRAISAL_LEAD)),
            Map.entry("collect-target-values", List.of(APPRAISER, APPRAISAL_LEAD)),
            Map.entry("report-target", List.of(APPRAISER, APPRAISAL_LEAD)));

    private static final List<Grant> TO_START = STARTERS.entrySet().stream()
            .flatMap(starters -> starters.getValue().stream()
                    .flatMap(role -> Stream.of(
                            Grant.of(role, PROCESS_DEFINITION, starters.getKey(), READ, CREATE_INSTANCE),
                            Grant.of(role, PROCESS_INSTANCE, ANY, CREATE))))
            .distinct()
            .toList();

    private static final List<Grant> OF_ROLES = List.of(
            Grant.of(MANAGER, APPLICATION, "cockpit", ACCESS),
            Grant.of(MANAGER, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
            Grant.of(MANAGER, PROCESS_INSTANCE, ANY, READ),
            Grant.of(MANAGER, DECISION_DEFINITION, ANY, READ),
            Grant.of(PROCESS_ADMIN, APPLICATION, "cockpit", ACCESS),
            Grant.of(PROCESS_ADMIN, DEPLOYMENT, ANY, CREATE, READ),
            Grant.of(PROCESS_ADMIN, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE),
            Grant.of(PROCESS_ADMIN, DECISION_DEFINITION, ANY, READ));

    private Grants() {}

    /** All rights of a role; {@code filterIds} are the shared filters, which everybody may use. */
    static List<Grant> of(Role role, Collection<String> filterIds) {
        var everybody = Stream.concat(
                Stream.of(Grant.of(role, APPLICATION, "tasklist", ACCESS)),
                filterIds.stream().map(id -> Grant.of(role, FILTER, id, READ)));
        var ofRole = Stream.of(TO_SEE_DIAGRAMS, TO_START, OF_ROLES)
                .flatMap(List::stream)
                .filter(grant -> grant.role() == role);
        return Stream.concat(everybody, ofRole).toList();
    }
}
