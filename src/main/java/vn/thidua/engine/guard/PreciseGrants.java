package vn.thidua.engine.guard;

import java.util.Objects;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Grants for a task those who may do it, takes the grant back when they no longer may, and grants nothing else: people
 * have no rights on their own account or group, and whoever deploys none on the deployment.
 */
final class PreciseGrants extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = {};

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newGroup(Group group) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] tenantMembershipCreated(Tenant tenant, User user) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newFilter(Filter filter) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return NONE;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        if (oldAssignee != null && !oldAssignee.equals(newAssignee) && !isLinked(task, oldAssignee, null)) {
            var stale = grants(task, oldAssignee, null);
            Context.getCommandContext().getTaskManager().deleteDefaultAuthorizations(stale);
        }
        return super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        return isLinked(task, userId, type) || userId.equals(task.getAssignee()) ? NONE : grants(task, userId, null);
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        return grants(task, null, groupId);
    }

    /** Whether the person is linked to the task by another type than the one that goes. */
    private static boolean isLinked(Task task, String userId, @Nullable String goingType) {
        return ((TaskEntity) task)
                .getIdentityLinks().stream()
                        .anyMatch(link -> userId.equals(link.getUserId())
                                && !link.getType().equals(goingType));
    }

    private AuthorizationEntity[] grants(Task task, @Nullable String userId, @Nullable String groupId) {
        var grant = userId == null
                ? getGrantAuthorizationByGroupId(Objects.requireNonNull(groupId), Resources.TASK, task.getId())
                : getGrantAuthorizationByUserId(userId, Resources.TASK, task.getId());
        return grant == null ? NONE : new AuthorizationEntity[] {grant};
    }
}
