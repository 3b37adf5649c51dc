package vn.thidua.draft.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;
import vn.thidua.refusal.Refused;

/** Whether Tasklist offers a person a process to start. */
@Component
class Startable {

    private final IdentityService identity;
    private final RepositoryService processes;

    Startable(IdentityService identity, RepositoryService processes) {
        this.identity = identity;
        this.processes = processes;
    }

    /** @throws Refused unless the person may start the process now */
    void require(String processKey, String personId) {
        if (!isOffered(processKey, personId)) {
            throw new Refused(
                    "start-forbidden",
                    "Bạn không được bắt đầu quy trình này nên không lưu, không mở bản nháp của nó được; hãy tải lại trang.");
        }
    }

    /** The engine answers in the person's name, as it answers Tasklist. */
    private boolean isOffered(String processKey, String personId) {
        var groups = identity.createGroupQuery().groupMember(personId).unlimitedList();
        var tenants = identity.createTenantQuery().userMember(personId).unlimitedList();
        identity.setAuthentication(
                personId,
                groups.stream().map(Group::getId).toList(),
                tenants.stream().map(Tenant::getId).toList());
        try {
            return processes
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(processKey)
                            .latestVersion()
                            .active()
                            .startableInTasklist()
                            .startablePermissionCheck()
                            .count()
                    > 0;
        } finally {
            identity.clearAuthentication();
        }
    }
}
