package vn.thidua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class JdbcOrganisation implements Organisation {

    private static final String BELOW = """
            with recursive below as (
              select * from unit where code = :code
              union all
              select u.* from unit u join below on u.parent_code = below.code
            )
            """;

    /** Stops at units that speak for themselves. */
    private static final String SPOKEN_FOR = """
            with recursive below as (
              select * from unit where code = :code
              union all
              select u.* from unit u join below on u.parent_code = below.code
              where u.kind in ('DIVISION', 'PUBLIC_SERVICE_UNIT')
            )
            """;

    private static final String SPEAKING = """
            with recursive above as (
              select u.*, 0 as distance from unit u where code = :code
              union all
              select u.*, distance + 1 from unit u join above on u.code = above.parent_code
            )
            select * from above where kind not in ('DIVISION', 'PUBLIC_SERVICE_UNIT') order by distance limit 1
            """;

    /** {@code union} without {@code all} stops where units follow each other in a circle. */
    private static final String LINEAGE = """
            with recursive former as (
              select * from unit where code = :code
              union
              select u.* from unit u join former on u.successor_code = former.code
            ), later as (
              select * from unit where code = :code
              union
              select u.* from unit u join later on u.code = later.successor_code
            )
            select * from former union select * from later
            """;

    private static final String HOLDERS = """
            (p.unit_code = :code and exists (select from person_role where person_id = p.id and role = :role)
             or exists (select from standing_in s where s.substitute_id = p.id and s.unit_code = :code and s.role = :role
                            and :day between s.first_day and s.last_day))
            """;

    private static final String PROVINCE = """
            with recursive above as (
              select * from unit where code = :code
              union all
              select u.* from unit u join above on u.code = above.parent_code
            )
            select * from above where parent_code is null
            """;

    private final OrganisationTables tables;
    private final Clock clock;

    JdbcOrganisation(OrganisationTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Organisation snapshot() {
        return new OrganisationSnapshot(units(), people());
    }

    @Override
    public Optional<Unit> findUnit(String code) {
        return tables.units("select * from unit where code = :code", Map.of("code", code)).stream()
                .findFirst();
    }

    @Override
    public List<Unit> units() {
        return UnitTree.inOrder(tables.units());
    }

    @Override
    public List<Unit> subtree(String code) {
        var units = tables.units(
                BELOW + "select * from below where valid_from <= :today and (valid_to is null or valid_to >= :today)",
                Map.of("code", code, "today", Today.inVietnam()));
        return UnitTree.inOrder(units);
    }

    @Override
    public Unit speakingUnit(String code) {
        return tables.units(SPEAKING, Map.of("code", code)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No unit speaks for " + code));
    }

    @Override
    public Set<String> lineage(String unitCode) {
        return tables.units(LINEAGE, Map.of("code", unitCode)).stream()
                .map(Unit::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Unit provinceOf(String unitCode) {
        return tables.units(PROVINCE, Map.of("code", unitCode)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No unit has the code " + unitCode));
    }

    @Override
    public Optional<Person> findPerson(String id) {
        return people("where p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Person> people() {
        return people("", Map.of());
    }

    @Override
    public List<Person> peopleOf(String unitCode) {
        return activePeople("p.unit_code in (" + BELOW + "select code from below)", Map.of("code", unitCode));
    }

    @Override
    public List<Person> peopleSpokenForBy(String unitCode) {
        return activePeople("p.unit_code in (" + SPOKEN_FOR + "select code from below)", Map.of("code", unitCode));
    }

    @Override
    public List<Person> holders(Role role, String unitCode) {
        return activePeople(HOLDERS, Map.of("code", unitCode, "role", role.name()));
    }

    private List<Person> activePeople(String condition, Map<String, ?> parameters) {
        return people("where p.active and " + condition, parameters);
    }

    private List<Person> people(String condition, Map<String, ?> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.put("day", LocalDate.now(clock));
        return tables.people(condition, all);
    }
}
