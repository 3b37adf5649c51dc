package vn.thidua.organisation.process;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Role;

/** Makes the engine's authorizations of the role groups exactly those of {@link Grants}. */
@Component
class EngineRights {

    private final AuthorizationService authorizations;

    EngineRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Writes what is missing and takes away what an earlier version or a hand in the database granted beyond. */
    void write(Collection<String> sharedFilterIds) {
        for (var role : Role.values()) {
            write(role, Grants.of(role, sharedFilterIds));
        }
    }

    private void write(Role role, List<Grant> grants) {
        var wanted = grants.stream().map(this::authorization).toList();
        var existing = authorizations.createAuthorizationQuery().groupIdIn(role.group()).list().stream()
                .filter(authorization -> authorization.getResourceType() != Resources.GROUP.resourceType())
                .toList();
        existing.stream()
                .filter(authorization -> wanted.stream().noneMatch(other -> same(other, authorization)))
                .forEach(authorization -> authorizations.deleteAuthorization(authorization.getId()));
        wanted.stream()
                .filter(authorization -> existing.stream().noneMatch(other -> same(other, authorization)))
                .forEach(authorizations::saveAuthorization);
    }

    private Authorization authorization(Grant grant) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.role().group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.resourceId());
        authorization.setPermissions(grant.permissions().toArray(Permission[]::new));
        return authorization;
    }

    private static boolean same(Authorization one, Authorization other) {
        return one.getResourceType() == other.getResourceType()
                && one.getResourceId().equals(other.getResourceId())
                && ((AuthorizationEntity) one).getPermissions() == ((AuthorizationEntity) other).getPermissions();
    }
}
