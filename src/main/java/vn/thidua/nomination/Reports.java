package vn.thidua.nomination;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Achievement reports: the result on each criterion, in the unit's words (000, dòng 103). */
@Repository
class Reports {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The texts of one nominee by criterion code. */
    Map<String, String> of(UUID nominee) {
        Map<String, String> texts = new HashMap<>();
        jdbc.sql("select criterion_code, text from achievement_report where nominee_id = ?")
                .param(nominee)
                .query(row -> {
                    texts.put(row.getString("criterion_code"), row.getString("text"));
                });
        return texts;
    }

    /** The texts of every nominee of a proposal, by nominee and criterion code. */
    Map<UUID, Map<String, String>> ofProposal(ProposalId proposal) {
        Map<UUID, Map<String, String>> texts = new HashMap<>();
        jdbc.sql("""
                        select r.nominee_id, r.criterion_code, r.text from achievement_report r
                        join nominee n on n.id = r.nominee_id where n.proposal_id = ?
                        """).param(proposal.value()).query(row -> {
            texts.computeIfAbsent(row.getObject("nominee_id", UUID.class), any -> new HashMap<>())
                    .put(row.getString("criterion_code"), row.getString("text"));
        });
        return texts;
    }

    void write(UUID nominee, String criterion, String text, String by) {
        jdbc.sql("""
                        insert into achievement_report (nominee_id, criterion_code, text, written_by, written_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (nominee_id, criterion_code)
                        do update set text = excluded.text, written_by = excluded.written_by, written_at = excluded.written_at
                        where achievement_report.text <> excluded.text
                        """)
                .params(nominee, criterion, text, by, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
