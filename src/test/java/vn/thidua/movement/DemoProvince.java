package vn.thidua.movement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.csv.CsvFile;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/** The units and people of the demo files, without a database. */
public final class DemoProvince implements Organisation {

    private final List<Unit> units = CsvFile.read(
                    "units.csv", bytes("units"), "code", "name", "kind", "parent", "validFrom", "validTo", "successor")
            .rows()
            .stream()
            .map(row -> new Unit(
                    row.raw("code"),
                    row.raw("name"),
                    UnitKind.valueOf(row.raw("kind")),
                    row.optionalText("parent", 100).orElse(null),
                    LocalDate.parse(row.raw("validFrom")),
                    null,
                    null))
            .toList();

    private final List<Person> people = CsvFile.read(
                    "people.csv", bytes("people"), "id", "fullName", "position", "unit", "woman", "active", "roles")
            .rows()
            .stream()
            .map(row -> new Person(
                    row.raw("id"),
                    row.raw("fullName"),
                    row.raw("position"),
                    row.raw("unit"),
                    false,
                    true,
                    Set.copyOf(row.choices("roles", Role.class))))
            .toList();

    private static byte[] bytes(String file) {
        return ShippedPlans.text("/demo/" + file + ".csv").getBytes(StandardCharsets.UTF_8);
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
        var below = Set.of(UnitKind.DIVISION, UnitKind.PUBLIC_SERVICE_UNIT);
        return below.contains(unit.kind()) ? speakingUnit(String.valueOf(unit.parentCode())) : unit;
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
    public List<Person> peopleOf(String unitCode) {
        var codes = subtree(unitCode).stream().map(Unit::code).collect(Collectors.toSet());
        return people.stream()
                .filter(person -> codes.contains(person.unitCode()))
                .toList();
    }

    @Override
    public List<Person> peopleSpokenForBy(String unitCode) {
        return people.stream()
                .filter(person -> speakingUnit(person.unitCode()).code().equals(unitCode))
                .toList();
    }

    @Override
    public List<Person> holders(Role role, String unitCode) {
        return people.stream()
                .filter(person -> person.unitCode().equals(unitCode) && person.holds(role))
                .toList();
    }
}
