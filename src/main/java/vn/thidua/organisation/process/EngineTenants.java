package vn.thidua.organisation.process;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/**
 * One engine tenant per province, with its people as members: the engine then shows cases of a province to nobody else.
 * A province that no longer exists keeps its tenant, since its cases do.
 */
@Component
class EngineTenants {

    private final IdentityService identities;
    private final Organisation organisation;

    EngineTenants(IdentityService identities, Organisation organisation) {
        this.identities = identities;
        this.organisation = organisation;
    }

    /** Makes everybody who may log in, and so has an account, a member of exactly their province's tenant. */
    void join() {
        organisation.units().stream().filter(unit -> unit.parentCode() == null).forEach(province -> {
            keep(province);
            join(province.code(), accountsOf(province));
        });
    }

    private Set<String> accountsOf(Unit province) {
        return organisation.everyoneOf(province.code()).stream()
                .filter(Person::mayLogIn)
                .map(Person::id)
                .collect(toSet());
    }

    private void keep(Unit province) {
        var existing = identities.createTenantQuery().tenantId(province.code()).singleResult();
        var tenant = existing == null ? identities.newTenant(province.code()) : existing;
        if (!province.name().equals(tenant.getName())) {
            tenant.setName(province.name());
            identities.saveTenant(tenant);
        }
    }

    private void join(String tenant, Set<String> members) {
        var current = identities.createUserQuery().memberOfTenant(tenant).unlimitedList().stream()
                .map(User::getId)
                .collect(toSet());
        current.stream()
                .filter(id -> !members.contains(id))
                .forEach(id -> identities.deleteTenantUserMembership(tenant, id));
        members.stream()
                .filter(id -> !current.contains(id))
                .forEach(id -> identities.createTenantUserMembership(tenant, id));
    }
}
