package vn.thidua.desk.process;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Where a person sits: what the engine's rights follow from.
 *
 * @param groups  the engine groups the person is in
 * @param tenants the tenants, one for everybody who has an account
 * @param led     groups whose work the person distributes
 */
record Seat(String person, Set<String> groups, Set<String> tenants, Set<String> led) {

    /** Sets the parameters that the parts of {@link TaskSql} have. */
    StatementSpec in(StatementSpec sql, Timestamp now) {
        return sql.param("me", person)
                .param("groups", some(groups))
                .param("tenants", some(tenants))
                .param("led", some(led))
                .param("now", now);
    }

    List<String> groupList() {
        return List.copyOf(groups);
    }

    List<String> tenantList() {
        return List.copyOf(tenants);
    }

    /** SQL has no empty list; no id is empty. */
    private static Set<String> some(Set<String> ids) {
        return ids.isEmpty() ? Set.of("") : ids;
    }
}
