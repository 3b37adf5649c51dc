package vn.thidua.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.OrganisationContext;
import vn.thidua.organisation.Role;

class EngineRightsTest {

    private static OrganisationContext context;
    private static AuthorizationService authorizations;

    @BeforeAll
    static void start() {
        context = OrganisationContext.demo();
        authorizations = context.get(AuthorizationService.class);
        writeRights();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @ParameterizedTest
    @EnumSource
    void opensTasklistToEveryRole(Role role) {
        assertThat(may(role, Permissions.ACCESS, Resources.APPLICATION, "tasklist"))
                .isTrue();
        assertThat(may(role, Permissions.ACCESS, Resources.APPLICATION, "admin"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, award-nomination, true",
        "OFFICER, withdraw-proposal, true",
        "OFFICER, award-round, false",
        "OFFICER, chairman-approval, false",
        "APPRAISAL_LEAD, award-round, true",
        "APPRAISAL_LEAD, award-nomination, false",
        "HEAD, award-nomination, false",
        "APPRAISAL_LEAD, launch-movement, true",
        "OFFICER, launch-movement, true",
        "COUNCIL_MEMBER, launch-movement, false",
        "OFFICER, unit-launch, false",
        "APPRAISER, register-for-movement, true",
        "DECIDER, register-for-movement, false",
        "DECIDER, report-on-movement, true",
        "HEAD, ask-about-movement, true",
        "APPRAISER, ask-about-movement, false",
        "MANAGER, award-nomination, false",
        "PROCESS_ADMIN, award-nomination, false",
    })
    void letsOnlyTheRightRoleStartAProcess(Role role, String process, boolean allowed) {
        var create = may(role, Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, process)
                && may(role, Permissions.CREATE, Resources.PROCESS_INSTANCE, ANY);

        assertThat(create).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void opensCockpitOnlyToManagersAndProcessAdmins(Role role) {
        assertThat(may(role, Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isEqualTo(role == Role.MANAGER || role == Role.PROCESS_ADMIN);
    }

    @Test
    void letsAManagerSeeEveryCaseAndTouchNone() {
        for (var permission :
                List.of(Permissions.READ, Permissions.READ_INSTANCE, Permissions.READ_TASK, Permissions.READ_HISTORY)) {
            assertThat(may(Role.MANAGER, permission, Resources.PROCESS_DEFINITION, "award-nomination"))
                    .as("%s", permission)
                    .isTrue();
        }
        for (var permission : ProcessDefinitionPermissions.values()) {
            if (!permission.getName().startsWith("READ") && permission != ProcessDefinitionPermissions.NONE) {
                assertThat(may(Role.MANAGER, permission, Resources.PROCESS_DEFINITION, "award-nomination"))
                        .as("%s", permission)
                        .isFalse();
            }
        }
    }

    @Test
    void letsAProcessAdminDeployButNotDelete() {
        assertThat(may(Role.PROCESS_ADMIN, Permissions.CREATE, Resources.DEPLOYMENT, ANY))
                .isTrue();
        assertThat(may(Role.PROCESS_ADMIN, Permissions.DELETE, Resources.DEPLOYMENT, ANY))
                .isFalse();
        assertThat(may(Role.PROCESS_ADMIN, Permissions.UPDATE, Resources.PROCESS_INSTANCE, ANY))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void letsNobodyListUsersOrMakeFiltersOrRights(Role role) {
        assertThat(may(role, Permissions.READ, Resources.USER, ANY)).isFalse();
        assertThat(may(role, Permissions.READ, Resources.GROUP, ANY)).isFalse();
        assertThat(may(role, Permissions.CREATE, Resources.FILTER, ANY)).isFalse();
        assertThat(may(role, Permissions.CREATE, Resources.AUTHORIZATION, ANY)).isFalse();
    }

    @Test
    void grantsToGroupsOnlyAndRevokesNothing() {
        var toPeople = authorizations.createAuthorizationQuery().list().stream()
                .filter(grant -> grant.getUserId() != null)
                .filter(grant -> grant.getResourceType() != Resources.USER.resourceType())
                // This engine is without the guard, which grants nobody their tenant.
                .filter(grant -> grant.getResourceType() != Resources.TENANT.resourceType())
                .map(Authorization::getUserId);

        assertThat(toPeople).containsOnly("thi-dua");
        assertThat(authorizations.createAuthorizationQuery().list())
                .extracting(Authorization::getAuthorizationType)
                .containsOnly(Authorization.AUTH_TYPE_GRANT);
    }

    @Test
    void changesNothingWhenRepeated() {
        var before = rows();

        writeRights();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void takesAwayWhatTheTableDoesNotGrant() {
        var extra = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        extra.setGroupId(Role.OFFICER.group());
        extra.setResource(Resources.DEPLOYMENT);
        extra.setResourceId(ANY);
        extra.setPermissions(new Permission[] {Permissions.CREATE});
        authorizations.saveAuthorization(extra);

        writeRights();

        assertThat(may(Role.OFFICER, Permissions.CREATE, Resources.DEPLOYMENT, ANY))
                .isFalse();
    }

    private static void writeRights() {
        context.get(EngineRightsAtStart.class).run(new DefaultApplicationArguments());
    }

    private static boolean may(Role role, Permission permission, Resource resource, String id) {
        return authorizations.isUserAuthorized("somebody", List.of(role.group()), permission, resource, id);
    }

    private static List<Map<String, Object>> rows() {
        return context.get(JdbcClient.class)
                .sql("select id_, perms_ from act_ru_authorization order by id_")
                .query()
                .listOfRows();
    }
}
