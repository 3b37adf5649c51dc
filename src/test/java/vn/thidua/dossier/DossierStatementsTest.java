package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WholeApplicationTest;
import vn.thidua.award.Rounds;
import vn.thidua.nomination.Opening;
import vn.thidua.nomination.Proposal;

/** A dossier of sixty nominees asks the database as often as one of a single nominee. */
@WholeApplicationTest
@Transactional
class DossierStatementsTest {

    private static final String OFFICER = "giang.tran";
    private static final int CRITERIA = 12;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Opening opening;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient db;

    @Test
    void asksAsOftenForSixtyNomineesAsForOne() {
        var proposal = DemoProposal.open(rounds, opening, OFFICER);
        nominate(proposal, 0, 1);
        open(proposal);
        var forOne = statements(proposal);

        nominate(proposal, 1, 60);

        assertThat(statements(proposal)).isEqualTo(forOne).isPositive();
        assertThat(Objects.requireNonNull(open(proposal).proposal()).nominees())
                .hasSize(60)
                .allSatisfy(file -> assertThat(file.verdicts()).hasSize(CRITERIA))
                .allSatisfy(file -> assertThat(file.reports()).hasSize(CRITERIA))
                .allSatisfy(file -> assertThat(file.holds()).hasSize(1));
    }

    private int statements(Proposal proposal) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var kept = logger.getLevel();
        var asked = new ListAppender<ILoggingEvent>();
        asked.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(asked);
        try {
            open(proposal);
        } finally {
            logger.detachAppender(asked);
            logger.setLevel(kept);
        }
        var here = Thread.currentThread().getName();
        return (int) asked.list.stream()
                .filter(event -> event.getThreadName().equals(here))
                .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }

    private Dossier open(Proposal proposal) {
        return dossiers.open(proposal.id().toString(), OFFICER);
    }

    private void nominate(Proposal proposal, int from, int to) {
        db.sql("""
                        insert into nominee (id, proposal_id, position, kind, unit_code, label, state)
                        select gen_random_uuid(), :proposal, n, 'COLLECTIVE', 'tap-the-' || n, 'Tập thể ' || n, 'PROPOSED'
                        from generate_series(:from, :to - 1) n
                        """)
                .param("proposal", proposal.id().value())
                .param("from", from)
                .param("to", to)
                .update();
        db.sql("""
                        insert into verdict select n.id, '000-T' || c, c, 'Nguyên văn', '000, dòng 51', false, 'PASS',
                            '1 + 1 = 2', 'Đạt.', '[{"metric":"m","label":"Chỉ tiêu","value":"2","document":"Báo cáo"}]', now()
                        from nominee n, generate_series(1, :criteria) c
                        where proposal_id = :proposal and position >= :from
                        """)
                .param("criteria", CRITERIA)
                .param("proposal", proposal.id().value())
                .param("from", from)
                .update();
        db.sql("""
                        insert into achievement_report select nominee_id, criterion_code, 'Kết quả', :by, now()
                        from verdict v join nominee n on n.id = v.nominee_id
                        where proposal_id = :proposal and n.position >= :from
                        """)
                .param("by", OFFICER)
                .param("proposal", proposal.id().value())
                .param("from", from)
                .update();
        db.sql("""
                        insert into nominee_hold (nominee_id, kind, hold_key, text, opened_at)
                        select id, 'SAME_ACHIEVEMENT', 'key', 'Đã khen', now() from nominee
                        where proposal_id = :proposal and position >= :from
                        """).param("proposal", proposal.id().value()).param("from", from).update();
    }
}
