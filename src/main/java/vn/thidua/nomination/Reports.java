package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Achievement reports: the result on each criterion, in the unit's words (000, dòng 103). */
@Repository
public class Reports {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The parts written for each nominee of a proposal, by nominee and code. */
    public Map<UUID, Map<String, ReportPart>> of(ProposalId proposal) {
        Map<UUID, Map<String, ReportPart>> parts = new HashMap<>();
        jdbc.sql("""
                        select r.* from nominee n join achievement_report r on r.nominee_id = n.id
                        where n.proposal_id = ? order by r.criterion_code
                        """).param(proposal.value()).query(row -> {
            ReportPart part = read(row);
            parts.computeIfAbsent(row.getObject("nominee_id", UUID.class), any -> new HashMap<>())
                    .put(part.code(), part);
        });
        return parts;
    }

    void write(UUID nominee, String code, String text, String by) {
        jdbc.sql("""
                        insert into achievement_report (nominee_id, criterion_code, text, written_by, written_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (nominee_id, criterion_code)
                        do update set text = excluded.text, written_by = excluded.written_by, written_at = excluded.written_at
                        where achievement_report.text <> excluded.text
                        """)
                .params(nominee, code, text, by, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ReportPart read(ResultSet row) throws SQLException {
        return new ReportPart(
                row.getString("criterion_code"),
                row.getString("text"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant());
    }
}
