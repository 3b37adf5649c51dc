package vn.thidua.nomination;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/**
 * Whom a tie rule may prefer: a woman, or a collective of at least 70 percent women (NĐ 152/2025, Điều 4).
 *
 * @param women     ids of all women
 * @param headcount active people of each unit and everything below it: all, and the women among them
 */
record Preference(Set<String> women, Map<String, int[]> headcount) {

    /** As the organisation is now. */
    static Preference of(Organisation organisation) {
        Map<String, Unit> units = new HashMap<>();
        organisation.units().forEach(unit -> units.put(unit.code(), unit));
        Preference preference = new Preference(new HashSet<>(), new HashMap<>());
        organisation.people().forEach(person -> preference.count(person, units));
        return preference;
    }

    private void count(Person person, Map<String, Unit> units) {
        if (person.woman()) {
            women.add(person.id());
        }
        if (person.active()) {
            for (Unit unit = units.get(person.unitCode()); unit != null; unit = parent(unit, units)) {
                int[] counts = headcount.computeIfAbsent(unit.code(), any -> new int[2]);
                counts[0]++;
                counts[1] += person.woman() ? 1 : 0;
            }
        }
    }

    private static @Nullable Unit parent(Unit unit, Map<String, Unit> units) {
        return unit.parentCode() == null ? null : units.get(unit.parentCode());
    }

    boolean concerns(Nominee nominee) {
        if (nominee.personId() != null) {
            return women.contains(nominee.personId());
        }
        int[] counts = headcount.getOrDefault(nominee.unitCode(), new int[2]);
        return counts[0] > 0 && counts[1] * 10L >= counts[0] * 7L;
    }
}
