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
import vn.thidua.award.InitiativeDecision;

/** Which decisions on initiatives each nominee relies on, as its verdicts read them. */
@Repository
class CitedInitiatives {

    private final JdbcClient jdbc;

    CitedInitiatives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who relies on an initiative. */
    record Citation(UUID nominee, ProposalId proposal, String unitCode, String label, InitiativeDecision initiative) {}

    /** Keeps what the newest check read in place of what the one before read. */
    void write(UUID nominee, Set<InitiativeDecision> initiatives) {
        jdbc.sql("delete from nominee_initiative where nominee_id = ?")
                .param(nominee)
                .update();
        initiatives.forEach(
                cited -> jdbc.sql("insert into nominee_initiative (nominee_id, number, year, text) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(nominee, cited.number(), cited.year(), cited.text())
                        .update());
    }

    Set<InitiativeDecision> of(UUID nominee) {
        return of(List.of(nominee)).getOrDefault(nominee, Set.of());
    }

    Map<UUID, Set<InitiativeDecision>> of(Collection<UUID> nominees) {
        return nominees.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from nominee_initiative where nominee_id in (:nominees) order by number")
                        .param("nominees", nominees)
                        .query((row, number) -> Map.entry(row.getObject("nominee_id", UUID.class), initiative(row)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Others who stand for an award on the same initiative: in the same proposal, or in one that a unit signed. */
    List<Citation> others(Nominee nominee, InitiativeDecision initiative) {
        return jdbc
                .sql("""
                        select n.id, n.proposal_id, n.unit_code, n.label, i.number, i.year, i.text
                        from nominee_initiative i
                        join nominee n on n.id = i.nominee_id
                        join proposal p on p.id = n.proposal_id
                        where i.number = :number and n.id <> :nominee and n.state in ('PROPOSED', 'ACCEPTED')
                          and (p.id = :proposal or p.state in ('SUBMITTED', 'APPRAISED', 'ACCEPTED'))
                        order by n.label collate "vi-x-icu", n.id
                        """)
                .param("number", initiative.number())
                .param("nominee", nominee.id())
                .param("proposal", nominee.proposal().value())
                .query(CitedInitiatives::citation)
                .list()
                .stream()
                .filter(citation -> citation.initiative().matches(initiative))
                .toList();
    }

    private static Citation citation(ResultSet row, int number) throws SQLException {
        return new Citation(
                row.getObject("id", UUID.class),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("unit_code"),
                row.getString("label"),
                initiative(row));
    }

    private static InitiativeDecision initiative(ResultSet row) throws SQLException {
        return new InitiativeDecision(
                row.getString("number"), row.getObject("year", Integer.class), row.getString("text"));
    }
}
