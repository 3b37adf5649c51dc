package vn.thidua.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over units and people from CSV files, each file as a whole or not at all. Units and people a file does not name
 * stay as they are; nothing is ever deleted. Accounts and groups follow in the same transaction.
 */
@Service
public class OrganisationImport {

    /** The columns of a file of units. */
    public static final List<String> UNIT_COLUMNS = List.of(UnitFile.COLUMNS);

    /** The columns of a file of people. */
    public static final List<String> PEOPLE_COLUMNS = List.of(PeopleFile.COLUMNS);

    private final OrganisationTables tables;
    private final Logins logins;

    OrganisationImport(OrganisationTables tables, Logins logins) {
        this.tables = tables;
        this.logins = logins;
    }

    /**
     * Takes over units.
     *
     * @param file  the name that bad rows are told with
     * @param scope of which provinces
     * @param apply false to only check the file
     * @throws vn.thidua.csv.BadRows with everything that is wrong in the file
     */
    @Transactional
    public ImportResult units(String file, byte[] content, ImportScope scope, boolean apply) {
        tables.lockForImport();
        var existing = tables.units();
        return result(file, UnitFile.read(file, content, existing, scope), existing, Unit::code, apply, tables::save);
    }

    /**
     * Takes over people and their roles.
     *
     * @param file  the name that bad rows are told with
     * @param scope of which provinces
     * @param apply false to only check the file
     * @throws vn.thidua.csv.BadRows       with everything that is wrong in the file
     * @throws vn.thidua.refusal.Refused when no process admin would be left
     */
    @Transactional
    public ImportResult people(String file, byte[] content, ImportScope scope, boolean apply) {
        tables.lockForImport();
        var existing = tables.people();
        var people = PeopleFile.read(file, content, tables.units(), existing, scope, Today.inVietnam());
        return result(file, people, existing, Person::id, apply, tables::save);
    }

    private <T> ImportResult result(
            String file, List<T> rows, List<T> existing, Function<T, String> key, boolean apply, Consumer<T> save) {
        var known = new HashSet<>(existing);
        var keys = existing.stream().map(key).collect(Collectors.toSet());
        var news = rows.stream().filter(row -> !known.contains(row)).toList();
        var added = (int)
                news.stream().filter(row -> !keys.contains(key.apply(row))).count();
        if (apply) {
            news.forEach(save);
            logins.follow();
        }
        return new ImportResult(file, rows.size(), added, news.size() - added, apply);
    }
}
