package vn.thidua.nomination;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** With which nominee the next sitting of a long form begins, where somebody chose one. */
@Repository
class Sittings {

    private final JdbcClient jdbc;

    Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> beginning(ProposalId id, String stage) {
        return jdbc.sql("select nominee_id from sitting where proposal_id = ? and stage = ?")
                .params(id.value(), stage)
                .query(UUID.class)
                .optional();
    }

    /** @param nominee none to begin with the first that is open */
    void beginWith(ProposalId id, String stage, Optional<UUID> nominee) {
        jdbc.sql("delete from sitting where proposal_id = ? and stage = ?")
                .params(id.value(), stage)
                .update();
        nominee.ifPresent(chosen -> jdbc.sql("insert into sitting (proposal_id, stage, nominee_id) values (?, ?, ?)")
                .params(id.value(), stage, chosen)
                .update());
    }
}
