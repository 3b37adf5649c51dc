package vn.thidua.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * A province whose agencies bear the names of the catalogue. Each of them has an officer {@code officer.<unit>} and a head
 * {@code head.<unit>}, Sở Nội vụ also a lead and an appraiser. Sở Cũ ended with 2022. There is another province.
 */
public final class FigureProvince implements Organisation {

    public static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private final List<Unit> units = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    public FigureProvince() {
        unit("tinh", "UBND tỉnh", UnitKind.PROVINCE, null, null);
        agency("so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT);
        agency("van-phong", "Văn phòng UBND tỉnh", UnitKind.DEPARTMENT);
        agency("so-y-te", "Sở Y tế", UnitKind.DEPARTMENT);
        agency("huyen-a", "UBND huyện A", UnitKind.DISTRICT);
        unit("xa-a1", "UBND xã A1", UnitKind.COMMUNE, "huyen-a", null);
        unit("xa-a2", "UBND xã A2", UnitKind.COMMUNE, "huyen-a", null);
        unit("so-cu", "Sở Cũ", UnitKind.DEPARTMENT, "tinh", LocalDate.of(2022, 12, 31));
        person("lead", "so-noi-vu", Role.APPRAISAL_LEAD);
        person("appraiser", "so-noi-vu", Role.APPRAISER);
        person("manager", "tinh", Role.MANAGER);
        unit("tinh-khac", "UBND tỉnh khác", UnitKind.PROVINCE, null, null);
        unit("khac-so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT, "tinh-khac", null);
        person("stranger", "khac-so-noi-vu", Role.APPRAISAL_LEAD);
    }

    /** So many more communes of huyện A: {@code xa-1}, {@code xa-2} … */
    public FigureProvince withCommunes(int number) {
        IntStream.rangeClosed(1, number)
                .forEach(i -> unit("xa-" + i, "UBND xã " + i, UnitKind.COMMUNE, "huyen-a", null));
        return this;
    }

    private void agency(String code, String name, UnitKind kind) {
        unit(code, name, kind, "tinh", null);
        person("officer." + code, code, Role.OFFICER);
        person("head." + code, code, Role.HEAD);
    }

    private void unit(String code, String name, UnitKind kind, @Nullable String parent, @Nullable LocalDate validTo) {
        units.add(new Unit(code, name, kind, parent, FOUNDED, validTo, null));
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
        throw new UnsupportedOperationException();
    }

    @Override
    public Unit speakingUnit(String code) {
        return unit(code);
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
                .filter(person -> person.unitCode().equals(unitCode))
                .toList();
    }

    @Override
    public List<Person> peopleOf(String unitCode) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Person> holders(Role role, String unitCode) {
        return peopleSpokenForBy(unitCode).stream()
                .filter(person -> person.holds(role))
                .toList();
    }
}
