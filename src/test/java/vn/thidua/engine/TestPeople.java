package vn.thidua.engine;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A few people with one password, each in the group of a role and in that of the role at a unit. */
final class TestPeople {

    static final String OFFICER = "lan.nguyen";
    static final String HEAD = "ha.tran";
    static final String SECOND_HEAD = "binh.tran";
    static final String STRANGER = "son.pham";
    /** Mistypes passwords, so that nobody else is slowed down for it. */
    static final String FORGETFUL = "van.bui";

    static final String MANAGER = "quang.vo";
    static final String PROCESS_ADMIN = "mai.le";

    static final String TENANT = "ninh-thuan";

    static final String PASSWORD = "Vuon-Nho@2023";

    private final ProcessEngine engine;

    TestPeople(ProcessEngine engine) {
        this.engine = engine;
        engine.getIdentityService().saveTenant(engine.getIdentityService().newTenant(TENANT));
        for (var role : new String[] {"officer", "head", "manager", "process-admin"}) {
            group(role);
            grant(role, Resources.APPLICATION, "tasklist", ACCESS);
            grant(role, Resources.PROCESS_DEFINITION, "*", READ, CREATE_INSTANCE);
            grant(role, Resources.PROCESS_INSTANCE, "*", CREATE);
            grant(role, Resources.FILTER, "*", READ);
        }
        grant("manager", Resources.APPLICATION, "cockpit", ACCESS);
        grant("manager", Resources.PROCESS_DEFINITION, "*", READ, READ_INSTANCE);
        grant("process-admin", Resources.APPLICATION, "cockpit", ACCESS);
        grant("process-admin", Resources.DEPLOYMENT, "*", CREATE, READ);
        person(OFFICER, "officer", "so-y-te");
        person(HEAD, "head", "so-y-te");
        person(SECOND_HEAD, "head", "so-y-te");
        person(STRANGER, "head", "so-tu-phap");
        person(FORGETFUL, "head", "so-tu-phap");
        person(MANAGER, "manager", "ninh-thuan");
        person(PROCESS_ADMIN, "process-admin", "so-noi-vu");
    }

    /** Starts a leave in the name of an officer of that tenant. */
    static ProcessInstance startLeave(ProcessEngine engine, String tenant) {
        engine.getIdentityService().setAuthentication(OFFICER, List.of("officer"), List.of(tenant));
        try {
            return engine.getRuntimeService()
                    .startProcessInstanceByKey("leave", "leave-1", Map.of("unitName", "Sở Y tế"));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Takes out every case, so that the next test begins with none. */
    static void endCases(ProcessEngine engine) {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(instance -> engine.getRuntimeService()
                .deleteProcessInstance(instance.getId(), "test"));
    }

    private void person(String id, String role, String unit) {
        var identity = engine.getIdentityService();
        var user = identity.newUser(id);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        group(role + "." + unit);
        identity.createMembership(id, role);
        identity.createMembership(id, role + "." + unit);
        identity.createTenantUserMembership(TENANT, id);
    }

    private void group(String id) {
        var identity = engine.getIdentityService();
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            identity.saveGroup(identity.newGroup(id));
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var service = engine.getAuthorizationService();
        var present = service.createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        var grant = present == null ? service.createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : present;
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        for (var permission : permissions) {
            grant.addPermission(permission);
        }
        service.saveAuthorization(grant);
    }
}
