package vn.thidua.organisation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A civil servant. Someone without roles cannot log in but can be nominated.
 *
 * @param id         stable key and login name, lower-case ASCII with dots: {@code lan.nguyen}
 * @param unitCode   the unit the person belongs to and holds the roles at
 * @param position   official position as printed in documents: {@code Giám đốc Sở}
 * @param woman      asked by tie rules that prefer women (NĐ 152/2025, Điều 4)
 * @param active     whether the person is still in office
 * @param roles      held in the person's own right
 * @param standingIn what the person holds today for others
 */
public record Person(
        String id,
        String fullName,
        String position,
        String unitCode,
        boolean woman,
        boolean active,
        Set<Role> roles,
        Set<StandIn> standingIn) {

    /** Somebody who stands in for nobody. */
    public Person(
            String id,
            String fullName,
            String position,
            String unitCode,
            boolean woman,
            boolean active,
            Set<Role> roles) {
        this(id, fullName, position, unitCode, woman, active, roles, Set.of());
    }

    /** Whether the person holds the role at their own unit, in their own right or for somebody absent. */
    public boolean holds(Role role) {
        return holdsAt(role, unitCode);
    }

    /** Whether the person holds one of the roles in that way. */
    public boolean holdsAny(Collection<Role> wanted) {
        return wanted.stream().anyMatch(this::holds);
    }

    /** Whether the person holds the role at that unit, in their own right or for somebody absent. */
    public boolean holdsAt(Role role, String unit) {
        return active && (ownsAt(role, unit) || standingIn(role, unit).isPresent());
    }

    /** Whether the role is the person's own: for what nobody does in another's place, as a ballot. */
    public boolean owns(Role role) {
        return ownsAt(role, unitCode);
    }

    /** Whether the person has to do with what that unit does: belongs to it, or holds a role there for somebody. */
    public boolean actsAt(String unit) {
        return unitCode.equals(unit)
                || standingIn.stream().anyMatch(held -> held.unitCode().equals(unit));
    }

    /** For whom the person holds the role at that unit; nobody when it is their own. */
    public Optional<StandIn> standingIn(Role role, String unit) {
        return ownsAt(role, unit)
                ? Optional.empty()
                : standingIn.stream().filter(held -> held.is(role, unit)).findFirst();
    }

    /** The engine groups whose tasks the person may do: of their own roles and of those they hold for others. */
    public Set<String> groups() {
        return Stream.concat(
                        roles.stream().map(role -> role.groupAt(unitCode)),
                        standingIn.stream().map(StandIn::group))
                .collect(Collectors.toSet());
    }

    /** The same person holding nothing for others but this. */
    Person standingInAs(StandIn held) {
        return new Person(id, fullName, position, unitCode, woman, active, roles, Set.of(held));
    }

    /** Whether the person has an account: in office and needed for something. */
    public boolean mayLogIn() {
        return active && !roles.isEmpty();
    }

    private boolean ownsAt(Role role, String unit) {
        return active && unitCode.equals(unit) && roles.contains(role);
    }
}
