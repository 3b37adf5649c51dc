package vn.thidua.organisation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The organisation read once, for work that asks about thousands of units and people. Later changes are not seen. */
final class OrganisationSnapshot implements Organisation {

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Person> people;

    /**
     * @param units  parents before children
     * @param people in Vietnamese order
     */
    OrganisationSnapshot(List<Unit> units, List<Person> people) {
        units.forEach(unit -> this.units.put(unit.code(), unit));
        this.people = people.stream()
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    @Override
    public Optional<Unit> findUnit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    @Override
    public Set<String> lineage(String unitCode) {
        var lineage = new HashSet<String>();
        for (var later = units.get(unitCode); later != null && lineage.add(later.code()); ) {
            later = at(later.successorCode());
        }
        addFormer(unitCode, lineage);
        lineage.add(unitCode);
        return Set.copyOf(lineage);
    }

    private void addFormer(String code, Set<String> lineage) {
        units.values().stream()
                .filter(unit -> code.equals(unit.successorCode()) && lineage.add(unit.code()))
                .forEach(unit -> addFormer(unit.code(), lineage));
    }

    @Override
    public List<Unit> subtree(String code) {
        var today = Today.inVietnam();
        var below = below(code);
        return units.values().stream()
                .filter(unit -> below.contains(unit.code()) && unit.existsOn(today))
                .toList();
    }

    private Set<String> below(String code) {
        var codes = new HashSet<>(Set.of(code));
        units.values().stream()
                .filter(unit -> unit.parentCode() != null && codes.contains(unit.parentCode()))
                .forEach(unit -> codes.add(unit.code()));
        return codes;
    }

    @Override
    public Unit speakingUnit(String code) {
        var unit = unit(code);
        while (unit.kind().spokenFor()) {
            var parent = at(unit.parentCode());
            if (parent == null) {
                throw new IllegalStateException("No unit speaks for " + code);
            }
            unit = parent;
        }
        return unit;
    }

    private @Nullable Unit at(@Nullable String code) {
        return code == null ? null : units.get(code);
    }

    @Override
    public Optional<Person> findPerson(String id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    @Override
    public List<Person> peopleSpokenForBy(String unitCode) {
        return active(person -> speaksFor(unitCode, unit(person.unitCode())));
    }

    private boolean speaksFor(String code, Unit unit) {
        var parent = at(unit.parentCode());
        return unit.code().equals(code) || unit.kind().spokenFor() && parent != null && speaksFor(code, parent);
    }

    @Override
    public List<Person> peopleOf(String unitCode) {
        var below = below(unitCode);
        return active(person -> below.contains(person.unitCode()));
    }

    @Override
    public List<Person> holders(Role role, String unitCode) {
        return active(person -> person.holdsAt(role, unitCode));
    }

    private List<Person> active(Predicate<Person> wanted) {
        return people.values().stream().filter(Person::active).filter(wanted).toList();
    }
}
