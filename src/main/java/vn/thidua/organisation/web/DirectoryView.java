package vn.thidua.organisation.web;

import java.util.Arrays;
import java.util.List;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * Units and people as one person sees them.
 *
 * @param mayAdminister whether the person may change them
 * @param units         every unit of the province, parents before children
 * @param people        those the person sees
 */
record DirectoryView(
        boolean mayAdminister,
        List<UnitRow> units,
        List<PersonRow> people,
        List<Choice> kinds,
        List<RoleChoice> roles) {

    /** What can be chosen, with its Vietnamese name. */
    record Choice(String code, String label) {}

    /** A role, and the kinds of unit where it is held. */
    record RoleChoice(String code, String label, List<String> kinds) {}

    static DirectoryView of(boolean mayAdminister, List<Unit> units, List<Person> people) {
        return new DirectoryView(
                mayAdminister,
                units.stream().map(UnitRow::of).toList(),
                people.stream().map(PersonRow::of).toList(),
                Arrays.stream(UnitKind.values())
                        .map(kind -> new Choice(kind.name(), kind.label()))
                        .toList(),
                Arrays.stream(Role.values()).map(DirectoryView::choice).toList());
    }

    private static RoleChoice choice(Role role) {
        var kinds = Arrays.stream(UnitKind.values())
                .filter(role::mayBeHeldAt)
                .map(UnitKind::name)
                .toList();
        return new RoleChoice(role.name(), role.label(), kinds);
    }
}
