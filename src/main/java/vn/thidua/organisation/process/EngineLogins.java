package vn.thidua.organisation.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Logins;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

/** Keeps the engine's users in step with the people who may log in. Callers have checked the acting person's role. */
@Service
class EngineLogins implements Logins {

    private final IdentityService identities;
    private final Organisation organisation;
    private final EngineAccounts accounts;
    private final EngineGroups groups;
    private final EngineTenants tenants;

    EngineLogins(
            IdentityService identities,
            Organisation organisation,
            EngineAccounts accounts,
            EngineGroups groups,
            EngineTenants tenants) {
        this.identities = identities;
        this.organisation = organisation;
        this.accounts = accounts;
        this.groups = groups;
        this.tenants = tenants;
    }

    @Override
    @Transactional
    public void follow() {
        var people = organisation.people().stream().filter(Person::mayLogIn).toList();
        groups.createFor(people);
        removeAllBut(people);
        for (var person : people) {
            accounts.keep(person);
            groups.join(person);
        }
        tenants.join();
    }

    @Override
    @Transactional
    public void follow(String personId) {
        organisation.findPerson(personId).filter(Person::mayLogIn).ifPresent(groups::join);
    }

    @Override
    @Transactional
    public void setPassword(String personId, String password) {
        accounts.setPassword(personId, password);
    }

    private void removeAllBut(List<Person> people) {
        var ids = people.stream().map(Person::id).collect(Collectors.toSet());
        identities.createUserQuery().unlimitedList().stream()
                .map(User::getId)
                .filter(id -> !ids.contains(id))
                .forEach(accounts::remove);
    }
}
