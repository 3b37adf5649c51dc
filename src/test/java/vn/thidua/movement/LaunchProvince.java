package vn.thidua.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * A province with two departments, two districts and their communes. Each unit has an officer {@code officer.<unit>} and
 * a head {@code head.<unit>}; Sở Nội vụ has also a lead and an appraiser, the province a decider, a clerk and a manager.
 */
public final class LaunchProvince implements Organisation {

    private final List<Unit> units = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    public LaunchProvince() {
        unit("tinh", UnitKind.PROVINCE, null);
        unit("so-noi-vu", UnitKind.DEPARTMENT, "tinh");
        unit("so-y-te", UnitKind.DEPARTMENT, "tinh");
        unit("huyen-a", UnitKind.DISTRICT, "tinh");
        unit("huyen-b", UnitKind.DISTRICT, "tinh");
        unit("huyen-a-phong-noi-vu", UnitKind.DIVISION, "huyen-a");
        unit("xa-a1", UnitKind.COMMUNE, "huyen-a");
        unit("xa-a2", UnitKind.COMMUNE, "huyen-a");
        unit("xa-b1", UnitKind.COMMUNE, "huyen-b");
        person("lead", "so-noi-vu", Role.APPRAISAL_LEAD);
        person("appraiser", "so-noi-vu", Role.APPRAISER);
        person("decider", "tinh", Role.DECIDER);
        person("clerk", "tinh", Role.CLERK);
        person("manager", "tinh", Role.MANAGER);
        person("health-manager", "so-y-te", Role.MANAGER);
    }

    /** So many more communes of huyện B. */
    public void addCommunes(int number) {
        IntStream.rangeClosed(2, number + 1).forEach(i -> unit("xa-b" + i, UnitKind.COMMUNE, "huyen-b"));
    }

    private void unit(String code, UnitKind kind, String parent) {
        units.add(new Unit(code, "Đơn vị " + code, kind, parent, LocalDate.of(2000, 1, 1), null, null));
        person("officer." + code, code, Role.OFFICER);
        person("head." + code, code, Role.HEAD);
    }

    private void person(String id, String unit, Role role) {
        people.add(new Person(id, "Người " + id, role.label(), unit, true, true, Set.of(role)));
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
        var found = new ArrayList<>(List.of(unit(code)));
        units.stream()
                .filter(unit -> code.equals(unit.parentCode()))
                .forEach(unit -> found.addAll(subtree(unit.code())));
        return found;
    }

    @Override
    public Unit speakingUnit(String code) {
        var unit = unit(code);
        return unit.kind() == UnitKind.DIVISION ? unit(String.valueOf(unit.parentCode())) : unit;
    }

    @Override
    public Optional<Person> findPerson(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public List<Person> people() {
        return people;
    }

    @Override
    public List<Person> peopleSpokenForBy(String unitCode) {
        return people.stream()
                .filter(person -> speakingUnit(person.unitCode()).code().equals(unitCode))
                .toList();
    }

    @Override
    public List<Person> peopleOf(String unitCode) {
        var codes = subtree(unitCode).stream().map(Unit::code).toList();
        return people.stream()
                .filter(person -> codes.contains(person.unitCode()))
                .toList();
    }

    @Override
    public List<Person> holders(Role role, String unitCode) {
        return people.stream()
                .filter(person -> person.unitCode().equals(unitCode) && person.holds(role))
                .toList();
    }
}
