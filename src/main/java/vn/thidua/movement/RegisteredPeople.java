package vn.thidua.movement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people whom units register. */
@Repository
class RegisteredPeople {

    private final JdbcClient db;

    RegisteredPeople(JdbcClient db) {
        this.db = db;
    }

    /** Those of every unit of a registration by the id of the unit's, in the order entered. */
    Map<UUID, List<RegisteredPerson>> of(UUID registrationId) {
        return db
                .sql("""
                select p.* from registered_individual p join unit_registration u on u.id = p.unit_registration_id
                where u.registration_id = :id order by p.unit_registration_id, p.place
                """)
                .param("id", registrationId)
                .query((row, line) -> Map.entry(
                        row.getObject("unit_registration_id", UUID.class),
                        new RegisteredPerson(
                                row.getString("person_id"), row.getString("position"), row.getString("unit_name"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Puts these in the place of those whom the unit registered before. */
    void replace(UUID unitRegistrationId, List<RegisteredPerson> people) {
        db.sql("delete from registered_individual where unit_registration_id = :id")
                .param("id", unitRegistrationId)
                .update();
        for (int place = 0; place < people.size(); place++) {
            add(unitRegistrationId, place, people.get(place));
        }
    }

    private void add(UUID unitRegistrationId, int place, RegisteredPerson person) {
        db.sql("""
                insert into registered_individual (unit_registration_id, place, person_id, position, unit_name)
                values (:id, :place, :person, :position, :unit)
                """)
                .param("id", unitRegistrationId)
                .param("place", place)
                .param("person", person.personId())
                .param("position", person.position())
                .param("unit", person.unitName())
                .update();
    }
}
