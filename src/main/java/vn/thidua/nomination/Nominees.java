package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.RoundId;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.Nominee.State;

/** The nominees in the database. */
@Repository
public class Nominees {

    private final JdbcClient jdbc;

    Nominees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every nominee of a proposal that the unit did not take back, in the order proposed. */
    public List<Nominee> of(ProposalId proposal) {
        return jdbc.sql("select * from nominee where proposal_id = ? and state <> 'REMOVED' order by position, id")
                .param(proposal.value())
                .query(Nominees::read)
                .list();
    }

    /** The nominees of a proposal that the unit took back. */
    List<Nominee> removedFrom(ProposalId proposal) {
        return jdbc.sql("select * from nominee where proposal_id = ? and state = 'REMOVED' order by position, id")
                .param(proposal.value())
                .query(Nominees::read)
                .list();
    }

    /** Nominees of a proposal in one state that the unit did not take back. */
    public List<Nominee> of(ProposalId proposal, State state) {
        return of(proposal).stream().filter(nominee -> nominee.state() == state).toList();
    }

    /** Nominees in one state of every proposal of a round, by proposal, each in the order proposed. */
    Map<ProposalId, List<Nominee>> ofRound(RoundId round, State state) {
        return ofRound(round).stream()
                .filter(nominee -> nominee.state() == state)
                .collect(Collectors.groupingBy(Nominee::proposal));
    }

    /** Every nominee of every proposal of a round, each in the order proposed. */
    List<Nominee> ofRound(RoundId round) {
        return jdbc.sql("""
                        select n.* from nominee n join proposal p on p.id = n.proposal_id
                        where p.round_id = ? order by n.position, n.id
                        """).param(round.value()).query(Nominees::read).list();
    }

    /** The nominees with these ids, in any order. */
    List<Nominee> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from nominee where id in (:ids)")
                        .param("ids", ids)
                        .query(Nominees::read)
                        .list();
    }

    /**
     * The same person, or a unit of the same lineage, in another proposal that a unit signed and that is still under
     * way.
     */
    List<Nominee> standingElsewhere(Nominee nominee, Set<String> lineage) {
        return jdbc.sql("""
                        select n.* from nominee n join proposal p on p.id = n.proposal_id
                        where n.proposal_id <> :proposal and n.kind = :kind
                          and (n.person_id = :person or n.kind = 'COLLECTIVE' and n.unit_code in (:lineage))
                          and n.state in ('PROPOSED', 'ACCEPTED') and p.state in ('SUBMITTED', 'APPRAISED', 'ACCEPTED')
                        order by n.id
                        """)
                .param("proposal", nominee.proposal().value())
                .param("kind", nominee.kind().name())
                .param("person", nominee.personId())
                .param("lineage", lineage)
                .query(Nominees::read)
                .list();
    }

    void add(Nominee nominee, int position) {
        jdbc.sql("""
                        insert into nominee (id, proposal_id, position, kind, unit_code, person_id, headed_unit_code, label, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        nominee.id(),
                        nominee.proposal().value(),
                        position,
                        nominee.kind().name(),
                        nominee.unitCode(),
                        nominee.personId(),
                        nominee.headedUnitCode(),
                        nominee.label(),
                        nominee.state().name())
                .update();
    }

    /** Proposes one that was taken back once more, described as it is now, with nothing decided about it. */
    void putBack(Nominee removed, Nominee now, int position) {
        jdbc.sql("""
                        update nominee set position = ?, headed_unit_code = ?, label = ?, state = ?, reason = '',
                                           points = null
                        where id = ?
                        """)
                .params(position, now.headedUnitCode(), now.label(), now.state().name(), removed.id())
                .update();
    }

    void save(Nominee nominee) {
        jdbc.sql("update nominee set state = ?, reason = ?, points = ? where id = ?")
                .params(nominee.state().name(), nominee.reason(), nominee.points(), nominee.id())
                .update();
    }

    private static Nominee read(ResultSet row, int number) throws SQLException {
        return new Nominee(
                row.getObject("id", UUID.class),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                NomineeKind.valueOf(row.getString("kind")),
                row.getString("unit_code"),
                row.getString("person_id"),
                row.getString("headed_unit_code"),
                row.getString("label"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("points", Integer.class));
    }
}
