package vn.thidua.dossier;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;

/** What people, units and engine groups are called, Vietnamese; read once for a whole case. */
public final class CaseNames {

    private static final String NOBODY = "Hệ thống";

    private final Organisation organisation;

    CaseNames(Organisation organisation) {
        this.organisation = organisation.snapshot();
    }

    /** Name, position and unit: {@code Phạm Thị Thủy, Chuyên viên Sở Y tế}. Nobody is the application itself. */
    public String person(@Nullable String id) {
        if (id == null || id.equals(ImportScope.SYSTEM)) {
            return NOBODY;
        }
        return organisation.findPerson(id).map(this::titled).orElse(id);
    }

    /** Many a position names its unit already. */
    private String titled(Person person) {
        var unit = unit(person.unitCode());
        var named = "%s, %s".formatted(person.fullName(), person.position());
        return person.position().contains(unit) ? named : named + ", " + unit;
    }

    /** The unit's name. */
    public String unit(String code) {
        return organisation.findUnit(code).map(Unit::name).orElse(code);
    }

    /** Who sits where: {@code appraiser.so-noi-vu} is {@code chuyên viên thẩm định của Sở Nội vụ}. */
    public String group(String group) {
        var dot = group.indexOf('.');
        var name = dot < 0 ? group : group.substring(0, dot);
        var role = Arrays.stream(Role.values())
                .filter(one -> one.group().equals(name))
                .findFirst()
                .map(one -> lower(one.label()))
                .orElse(name);
        return dot < 0 ? role : "%s của %s".formatted(role, unit(group.substring(dot + 1)));
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
