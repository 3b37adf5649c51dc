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

    /** Without what the person distributes. */
    Seat of(String personId) {
        return seat(personId, Set.of());
    }

    /** The same with what the person distributes, which takes a look at everybody of their unit. */
    Seat leading(String personId) {
        return seat(personId, leading.groups(personId));
    }

    private Seat seat(String personId, Set<String> led) {
        return new Seat(
                personId,
                ids("select group_id_ from act_id_membership where user_id_ = ?", personId),
                ids("select tenant_id_ from act_id_tenant_member where user_id_ = ?", personId),
                led);
    }

    private Set<String> ids(String sql, String personId) {
        return db.sql(sql).param(personId).query(String.class).set();
    }
}
