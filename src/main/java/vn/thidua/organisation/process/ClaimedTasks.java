package vn.thidua.organisation.process;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Gives tasks back to their group when the person who claimed them may no longer do them. Otherwise a task would stay
 * with somebody who cannot complete it, and the engine's grant on it would outlive the role.
 */
@Component
class ClaimedTasks {

    private final TaskService tasks;
    private final AuthorizationService authorizations;

    ClaimedTasks(TaskService tasks, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Releases what the person claimed for other groups than these, and forgets stale grants. */
    void releaseAllBut(Set<String> groups, String personId) {
        for (var task : tasks.createTaskQuery().taskAssignee(personId).list()) {
            var candidates = candidateGroups(task);
            if (!candidates.isEmpty() && Collections.disjoint(candidates, groups)) {
                tasks.setAssignee(task.getId(), null);
            }
        }
        authorizations.createAuthorizationQuery().userIdIn(personId).resourceType(Resources.TASK).list().stream()
                .filter(grant -> !isAssigned(grant.getResourceId(), personId))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    /** Gives what the person claimed for that group back to it. */
    void release(String group, String personId) {
        tasks.createTaskQuery()
                .taskAssignee(personId)
                .taskCandidateGroup(group)
                .includeAssignedTasks()
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), null));
    }

    private Set<String> candidateGroups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private boolean isAssigned(String taskId, String personId) {
        return tasks.createTaskQuery().taskId(taskId).taskAssignee(personId).count() > 0;
    }
}
