package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what with a proposal; only ever added to. */
@Repository
public class ProposalHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One act: when, who (a person's id, or the system), what and the details, Vietnamese. */
    public record Event(Instant at, String actor, String what, String detail) {}

    /** Everything that happened, oldest first. */
    public List<Event> of(ProposalId proposal) {
        return jdbc.sql("select happened_at, actor, what, detail from proposal_event where proposal_id = ? order by id")
                .param(proposal.value())
                .query((row, number) -> new Event(
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("actor"),
                        row.getString("what"),
                        row.getString("detail")))
                .list();
    }

    /** Adds an act of now: who (a person's id, or the system), what and the details, Vietnamese. */
    public void record(ProposalId proposal, String actor, String what, String detail) {
        jdbc.sql("insert into proposal_event (proposal_id, happened_at, actor, what, detail) values (?, ?, ?, ?, ?)")
                .params(proposal.value(), clock.instant().atOffset(ZoneOffset.UTC), actor, what, detail)
                .update();
    }
}
