package vn.thidua.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.refusal.Refused;

/** Reads units, people and roles. */
public interface Organisation {

    /** The same answers as they are now, read once: for work that asks about thousands of units and people. */
    default Organisation snapshot() {
        return this;
    }

    /** The unit with that code, existing or former. */
    Optional<Unit> findUnit(String code);

    /** The unit with that code; a code nobody knows is a programming error. */
    default Unit unit(String code) {
        return findUnit(code).orElseThrow(() -> new IllegalStateException("No unit has the code " + code));
    }

    /** Every unit of every province, parents before children, then by name in Vietnamese order. */
    List<Unit> units();

    /** The province a unit belongs to: the root of its tree. Provinces of one installation learn nothing of each other. */
    default Unit provinceOf(String unitCode) {
        var unit = unit(unitCode);
        return unit.parentCode() == null ? unit : provinceOf(unit.parentCode());
    }

    /** Whether the unit is in the province the person works in; not when there is no such person or unit. */
    default boolean sharesProvince(String personId, String unitCode) {
        return findUnit(unitCode).isPresent()
                && findPerson(personId)
                        .map(person -> provinceOf(person.unitCode()).equals(provinceOf(unitCode)))
                        .orElse(false);
    }

    /** The units of one province, former ones included, in the order of {@link #units}. */
    default List<Unit> unitsOf(String provinceCode) {
        return UnitTree.below(provinceCode, units());
    }

    /**
     * Codes of the unit, of those whose work it took over, and of those that took over its own. Where no unit ever
     * followed another, the unit alone.
     */
    default Set<String> lineage(String unitCode) {
        return Set.of(unitCode);
    }

    /** The unit and everything below it that exists today, parents before children. */
    List<Unit> subtree(String code);

    /**
     * The nearest unit upwards, itself included, that is neither a division nor a public service unit: the unit that
     * speaks for it, holds its council and signs for it.
     */
    Unit speakingUnit(String code);

    /** The person with that id. */
    Optional<Person> findPerson(String id);

    /** The person with that id; an id nobody has is a programming error. */
    default Person person(String id) {
        return findPerson(id).orElseThrow(() -> new IllegalStateException("No person has the id " + id));
    }

    /**
     * The person who asks for something, in office.
     *
     * @throws Refused when the account belongs to nobody who is at work
     */
    default Person acting(String personId) {
        return findPerson(personId)
                .filter(Person::active)
                .orElseThrow(() -> new Refused(
                        "account-forbidden",
                        "Tài khoản này không gắn với người đang công tác nào; hãy đăng nhập lại."));
    }

    /** Everyone of every province, former ones included, in Vietnamese order. */
    List<Person> people();

    /** Everyone of one province, former ones included, in Vietnamese order. */
    default List<Person> everyoneOf(String provinceCode) {
        var codes = unitsOf(provinceCode).stream().map(Unit::code).collect(Collectors.toSet());
        return people().stream()
                .filter(person -> codes.contains(person.unitCode()))
                .toList();
    }

    /**
     * Active people of the unit itself, its divisions and its public service units: those it speaks for, and not those
     * of units below that speak for themselves. In Vietnamese order.
     */
    List<Person> peopleSpokenForBy(String unitCode);

    /** Active people of the unit and everything below it, by name in Vietnamese order. */
    List<Person> peopleOf(String unitCode);

    /** Active people who hold the role at exactly this unit, those who do so for somebody absent among them. */
    List<Person> holders(Role role, String unitCode);

    /** The head of the unit, if somebody holds that role; absent or not, never a substitute. */
    default Optional<Person> headOf(String unitCode) {
        return holders(Role.HEAD, unitCode).stream()
                .filter(person -> person.unitCode().equals(unitCode) && person.owns(Role.HEAD))
                .findFirst();
    }

    /** What the person signs with when acting in that role at that unit, as things stand at this moment. */
    default SignatureBlock signatureOf(String personId, Role role, String unitCode) {
        return SignatureBlock.of(this, person(personId), role, unitCode);
    }

    /** How whoever stands in today for the holder of that role signs; nothing while nobody does. */
    default Optional<SignatureBlock> substituteSignature(Role role, String unitCode) {
        return holders(role, unitCode).stream()
                .filter(person -> person.standingIn(role, unitCode).isPresent())
                .findFirst()
                .map(person -> signatureOf(person.id(), role, unitCode));
    }
}
