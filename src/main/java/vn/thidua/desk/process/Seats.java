package vn.thidua.desk.process;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.desk.Leading;

/** Reads the engine's memberships as they are now. */
@Component
class Seats {

    private final JdbcClient db;
    private final Leading leading;

    Seats(JdbcClient db, Leading leading) {
        this.db = db;
        this.leading = leading;
    }

    Seat of(String personId) {
        return new Seat(
                personId,
                ids("select group_id_ from act_id_membership where user_id_ = ?", personId),
                ids("select tenant_id_ from act_id_tenant_member where user_id_ = ?", personId),
                leading.groups(personId));
    }

    private Set<String> ids(String sql, String personId) {
        return db.sql(sql).param(personId).query(String.class).set();
    }
}
