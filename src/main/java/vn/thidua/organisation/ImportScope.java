package vn.thidua.organisation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose units and people an import may name.
 *
 * @param province code of the only province a person may import for; none for the installation's own files
 */
public record ImportScope(@Nullable String province) {

    /** Who imports the installation's own files. */
    public static final String SYSTEM = "system";

    /** What the installation imports by itself: everything. */
    public static final ImportScope INSTALLATION = new ImportScope(null);

    /** @param importedBy a person, who imports for their own province alone, or {@link #SYSTEM} */
    public static ImportScope of(String importedBy, Organisation organisation) {
        return importedBy.equals(SYSTEM)
                ? INSTALLATION
                : new ImportScope(organisation
                        .provinceOf(organisation.person(importedBy).unitCode())
                        .code());
    }

    /** The units within the scope, out of all there are. */
    public List<Unit> of(List<Unit> units) {
        return province == null ? units : UnitTree.below(province, UnitTree.inOrder(units));
    }

    /** The people at units within the scope, out of all there are. */
    public List<Person> of(List<Person> people, List<Unit> units) {
        var codes = of(units).stream().map(Unit::code).collect(Collectors.toSet());
        return people.stream()
                .filter(person -> codes.contains(person.unitCode()))
                .toList();
    }

    /** Whether a province of that code is another one. */
    boolean excludesProvince(String code) {
        return province != null && !province.equals(code);
    }
}
