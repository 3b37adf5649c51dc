package vn.thidua.organisation.process;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.StandIn;

/**
 * One engine group per role and one per role and unit. A group outlives its last member, because open tasks may still
 * name it; nothing can be done through an empty group.
 */
@Component
class EngineGroups {

    private final IdentityService identities;
    private final Organisation organisation;
    private final ClaimedTasks tasks;

    EngineGroups(IdentityService identities, Organisation organisation, ClaimedTasks tasks) {
        this.identities = identities;
        this.organisation = organisation;
        this.tasks = tasks;
    }

    /** Creates what is missing of the groups these people belong to and brings names up to date. */
    void createFor(Collection<Person> people) {
        var existing =
                identities.createGroupQuery().unlimitedList().stream().collect(toMap(Group::getId, group -> group));
        namesOfGroups(people).forEach((id, name) -> {
            var group = existing.containsKey(id) ? existing.get(id) : identities.newGroup(id);
            if (!Objects.equals(group.getName(), name)) {
                group.setName(name);
                group.setType("ROLE");
                identities.saveGroup(group);
            }
        });
    }

    /** Makes the person a member of exactly the groups of their roles. */
    void join(Person person) {
        var wanted = groupsOf(person);
        var current = identities.createGroupQuery().groupMember(person.id()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        var joined = without(wanted, current);
        joined.forEach(group -> identities.createMembership(person.id(), group));
        handOver(person, joined);
        without(current, wanted).forEach(group -> identities.deleteMembership(person.id(), group));
        if (!wanted.containsAll(current)) {
            tasks.releaseAllBut(wanted, person.id());
        }
    }

    /** What the absent person had claimed and not finished goes to the group, once, when the substitution begins. */
    private void handOver(Person person, Set<String> joined) {
        person.standingIn().stream()
                .filter(held -> joined.contains(held.group()))
                .forEach(held -> tasks.release(held.group(), held.absentId()));
    }

    private Map<String, String> namesOfGroups(Collection<Person> people) {
        var units = organisation.units().stream().collect(toMap(unit -> unit.code(), unit -> unit.name()));
        var names = new LinkedHashMap<String, String>();
        List.of(Role.values()).forEach(role -> names.put(role.group(), role.label()));
        for (var person : people) {
            for (var role : person.roles()) {
                names.put(role.groupAt(person.unitCode()), role.label() + " – " + units.get(person.unitCode()));
            }
        }
        return names;
    }

    /**
     * The group of a role anywhere, which opens cases, goes only with a role at the person's own unit: who signs from a
     * unit below does what is put before them and begins nothing in another's name.
     */
    private static Set<String> groupsOf(Person person) {
        var held = person.standingIn().stream()
                .filter(one -> one.unitCode().equals(person.unitCode()))
                .map(StandIn::role);
        var anywhere = Stream.concat(person.roles().stream(), held).map(Role::group);
        return Stream.concat(person.groups().stream(), anywhere).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> groups, Set<String> others) {
        return groups.stream().filter(group -> !others.contains(group)).collect(Collectors.toSet());
    }
}
