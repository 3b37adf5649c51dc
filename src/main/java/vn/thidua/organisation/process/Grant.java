package vn.thidua.organisation.process;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import vn.thidua.organisation.Role;

/** A line of the table of rights: what everyone holding the role may do with one resource, or all ({@code "*"}). */
record Grant(Role role, Resource resource, String resourceId, Set<Permission> permissions) {

    static Grant of(Role role, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(role, resource, resourceId, Set.of(permissions));
    }
}
