package vn.thidua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the tables {@code unit}, {@code person} and {@code person_role} as records and back. */
@Repository
class OrganisationTables {

    private static final String PEOPLE = """
            select p.*, array(select role from person_role r where r.person_id = p.id) as roles,
                   array(select concat_ws(' ', s.role, s.unit_code, s.capacity, s.absent_id) from standing_in s
                         where s.substitute_id = p.id and cast(:day as date) between s.first_day and s.last_day)
                       as standing_in
            from person p
            """;

    private final JdbcClient jdbc;

    OrganisationTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> units(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql).params(parameters).query(OrganisationTables::unit).list();
    }

    List<Unit> units() {
        return units("select * from unit", Map.of());
    }

    /** People with what they hold for others on {@code day}, a parameter. */
    List<Person> people(String condition, Map<String, ?> parameters) {
        return jdbc.sql(PEOPLE + condition).params(parameters).query(OrganisationTables::person).list().stream()
                .sorted(VietnameseOrder.PEOPLE)
                .toList();
    }

    /** People as the files say: with nothing that they hold for others. */
    List<Person> people() {
        return people("", Collections.singletonMap("day", null));
    }

    /** Two imports at the same moment would each be checked against rows the other one replaces. */
    void lockForImport() {
        jdbc.sql("lock table unit, person, person_role in share row exclusive mode")
                .update();
    }

    void save(Unit unit) {
        jdbc.sql("""
                        insert into unit (code, name, kind, parent_code, valid_from, valid_to, successor_code)
                        values (:code, :name, :kind, :parent, :validFrom, :validTo, :successor)
                        on conflict (code) do update set name = excluded.name, parent_code = excluded.parent_code,
                          valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                          successor_code = excluded.successor_code
                        """)
                .param("code", unit.code())
                .param("name", unit.name())
                .param("kind", unit.kind().name())
                .param("parent", unit.parentCode())
                .param("validFrom", unit.validFrom())
                .param("validTo", unit.validTo())
                .param("successor", unit.successorCode())
                .update();
    }

    void save(Person person) {
        jdbc.sql("""
                        insert into person (id, full_name, position, unit_code, woman, active)
                        values (:id, :fullName, :position, :unitCode, :woman, :active)
                        on conflict (id) do update set full_name = excluded.full_name, position = excluded.position,
                          unit_code = excluded.unit_code, woman = excluded.woman, active = excluded.active
                        """).paramSource(person).update();
        jdbc.sql("delete from person_role where person_id = ?")
                .param(person.id())
                .update();
        for (var role : person.roles()) {
            jdbc.sql("insert into person_role (person_id, role) values (?, ?)")
                    .params(person.id(), role.name())
                    .update();
        }
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("parent_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("successor_code"));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .forEach(roles::add);
        return new Person(
                row.getString("id"),
                row.getString("full_name"),
                row.getString("position"),
                row.getString("unit_code"),
                row.getBoolean("woman"),
                row.getBoolean("active"),
                roles,
                standingIn(row));
    }

    private static Set<StandIn> standingIn(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("standing_in").getArray())
                .map(held -> held.split(" "))
                .map(held -> new StandIn(Role.valueOf(held[0]), held[1], Capacity.valueOf(held[2]), held[3]))
                .collect(Collectors.toSet());
    }
}
