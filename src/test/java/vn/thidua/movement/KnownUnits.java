package vn.thidua.movement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * A small province for tests of figures, plans and checks: a unit of every kind and a few people, and one person of
 * another province. Every role is held wherever it may be held.
 */
public final class KnownUnits implements Organisation {

    private static final List<Person> PEOPLE = List.of(
            person("thuy.pham", "so-y-te", Role.OFFICER),
            person("chi.dang", "xa-phuoc-thuan", Role.OFFICER),
            person("hanh.le", "huyen-ninh-phuoc", Role.OFFICER),
            person("lan.nguyen", "so-noi-vu", Role.APPRAISER),
            person("hoa.dang", "so-noi-vu", Role.APPRAISAL_LEAD),
            person("tuan.ngo", "so-noi-vu", Role.PROCESS_ADMIN),
            person("y.ho", "ha-nam-so-noi-vu", Role.PROCESS_ADMIN));

    private final List<Unit> units = Arrays.asList(
            unit("ninh-thuan", UnitKind.PROVINCE, null),
            unit("so-noi-vu", UnitKind.DEPARTMENT, "ninh-thuan"),
            unit("so-y-te", UnitKind.DEPARTMENT, "ninh-thuan"),
            unit("cong-an-tinh", UnitKind.VERTICAL_AGENCY, "ninh-thuan"),
            unit("huyen-ninh-phuoc", UnitKind.DISTRICT, "ninh-thuan"),
            unit("xa-phuoc-thuan", UnitKind.COMMUNE, "huyen-ninh-phuoc"),
            unit("so-y-te-phong-to-chuc-can-bo", UnitKind.DIVISION, "so-y-te"),
            unit("ha-nam", UnitKind.PROVINCE, null),
            unit("ha-nam-so-noi-vu", UnitKind.DEPARTMENT, "ha-nam"));

    private static Unit unit(String code, UnitKind kind, String parent) {
        return new Unit(code, code, kind, parent, LocalDate.of(2000, 1, 1), null, null);
    }

    private static Person person(String id, String unit, Role role) {
        return new Person(id, id, role.label(), unit, true, true, Set.of(role));
    }

    @Override
    public Optional<Unit> findUnit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    @Override
    public List<Unit> units() {
        return units;
    }

    @Override
    public List<Unit> subtree(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code) || code.equals(unit.parentCode()))
                .toList();
    }

    @Override
    public Unit speakingUnit(String code) {
        var unit = unit(code);
        return unit.kind() == UnitKind.DIVISION ? unit(String.valueOf(unit.parentCode())) : unit;
    }

    @Override
    public Optional<Person> findPerson(String id) {
        return PEOPLE.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public List<Person> people() {
        return PEOPLE;
    }

    @Override
    public List<Person> peopleSpokenForBy(String unitCode) {
        return List.of();
    }

    @Override
    public List<Person> peopleOf(String unitCode) {
        return List.of();
    }

    @Override
    public List<Person> holders(Role role, String unitCode) {
        return role.mayBeHeldAt(unit(unitCode).kind())
                ? List.of(person(role.group() + "." + unitCode, unitCode, role))
                : List.of();
    }
}
