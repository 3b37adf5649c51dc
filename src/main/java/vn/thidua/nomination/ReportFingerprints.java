package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fingerprints of submitted reports; what two of them share is found in one statement by an inverted index. */
@Repository
class ReportFingerprints {

    /** Dossiers named for one text: the closest ones. */
    private static final int MOST_SOURCES = 20;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReportFingerprints(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What a text shares with one of another dossier. */
    record Shared(UUID nominee, String code, UUID other, Set<Long> fingerprints) {}

    /** Puts these in the place of what the proposal had; texts too short for a fingerprint leave none. */
    void replace(ProposalId proposal, String province, Map<ReportLine, Set<Long>> fingerprints) {
        jdbc.sql("""
                        delete from report_fingerprint f using nominee n
                        where n.id = f.nominee_id and n.proposal_id = ?
                        """).param(proposal.value()).update();
        batches.batchUpdate(
                """
                insert into report_fingerprint (nominee_id, criterion_code, province, fingerprints)
                values (?, ?, ?, ?::bigint[])
                """,
                fingerprints.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> new Object[] {
                            entry.getKey().nominee().id(), entry.getKey().code(), province, array(entry.getValue())
                        })
                        .toList());
    }

    /**
     * What the texts of these nominees share with other dossiers of the province, whatever the year. A dossier that the
     * same unit withdrew or lost in the same round is its own and does not count.
     */
    List<Shared> sharedBy(Proposal proposal, Collection<UUID> nominees) {
        return jdbc.sql("""
                        with mine as (
                            select * from report_fingerprint where nominee_id in (:nominees)
                        ), hit as (
                            select m.nominee_id, m.criterion_code, o.nominee_id as other, array(
                                select unnest(m.fingerprints) intersect select unnest(o.fingerprints)) as shared
                            from mine m
                            cross join lateral (
                                -- offset keeps the database from comparing all with all instead of asking the index
                                select * from report_fingerprint other
                                where other.fingerprints && m.fingerprints and other.province = m.province offset 0) o
                            join nominee n on n.id = o.nominee_id and n.state <> 'REMOVED'
                            join proposal p on p.id = n.proposal_id
                            where p.id <> :proposal and (p.round_id <> :round or p.unit_code <> :unit)
                        )
                        select * from (
                            select *, row_number() over (
                                partition by nominee_id, criterion_code order by cardinality(shared) desc, other) as place
                            from hit
                        ) ranked where place <= :most order by nominee_id, criterion_code, place
                        """)
                .param("nominees", nominees)
                .param("proposal", proposal.id().value())
                .param("round", proposal.round().value())
                .param("unit", proposal.unitCode())
                .param("most", MOST_SOURCES)
                .query(ReportFingerprints::read)
                .list();
    }

    private static Shared read(ResultSet row, int number) throws SQLException {
        return new Shared(
                row.getObject("nominee_id", UUID.class),
                row.getString("criterion_code"),
                row.getObject("other", UUID.class),
                Set.of((Long[]) row.getArray("shared").getArray()));
    }

    private static String array(Set<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
