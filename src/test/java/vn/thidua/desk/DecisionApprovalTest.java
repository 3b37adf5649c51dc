package vn.thidua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.aCollective;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.AwardFixture;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundId;
import vn.thidua.database.TestDatabase;
import vn.thidua.nomination.Hold;
import vn.thidua.nomination.Holds;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Verdicts;

/** Which lists the decider may approve without opening them. */
class DecisionApprovalTest {

    private final DataSource database = TestDatabase.migrated();
    private final AwardFixture award = new AwardFixture(database);
    private final JdbcClient db = JdbcClient.create(database);
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final UUID proposal = UUID.randomUUID();
    private final UUID nominee = UUID.randomUUID();
    private DecisionApproval approval;
    private RoundId round;

    @BeforeEach
    void submitTwo() {
        beans.registerBean(JdbcClient.class, () -> db);
        beans.registerBean(ObjectMapper.class, () -> new ObjectMapper().findAndRegisterModules());
        beans.registerBean(Clock.class, () -> award.today);
        beans.register(Nominees.class, Verdicts.class, Holds.class, NomineeDoubts.class);
        beans.refresh();
        approval = new DecisionApproval(
                award.register,
                beans.getBean(Nominees.class),
                beans.getBean(Holds.class),
                beans.getBean(NomineeDoubts.class));
        db.sql(
                        "insert into proposal (id, round_id, unit_code, state, opened_by, opened_at) values (?, ?, ?, ?, ?, now())")
                .params(proposal, UUID.randomUUID(), "so-y-te", "ACCEPTED", "officer")
                .update();
        db.sql("""
                        insert into nominee (id, proposal_id, position, kind, unit_code, label, state)
                        values (?, ?, 0, 'COLLECTIVE', 'so-y-te', 'Sở Y tế', 'ACCEPTED')
                        """).params(nominee, proposal).update();
    }

    @Test
    void approvesEverybodyWhereAllAreInsideTheQuota() {
        submit(2);

        assertThat(doubts()).isEmpty();
        assertThat(approval.answer(round.toString()))
                .isEqualTo(
                        Map.of("action", "DECIDE", "lines", List.of(Map.of("decision", "APPROVE")), "confirmed", true));
    }

    @Test
    void leavesAListWithSomebodyOutsideTheQuota() {
        submit(0);

        assertThat(doubts()).containsExactly("“Sở Y tế”: ngoài chỉ tiêu.");
    }

    @Test
    void leavesAListWithSomebodyWhoWasHeld() {
        submit(2);
        beans.getBean(Holds.class).open(nominee, Hold.Kind.SAME_ACHIEVEMENT, "so-1", "Đã khen");

        assertThat(doubts()).containsExactly("“Sở Y tế” đã có vướng mắc.");
    }

    @Test
    void leavesAListWithAVerdictThatWasOverridden() {
        submit(2);
        db.sql("""
                        insert into verdict (nominee_id, criterion_code, position, clause, source, exclusion, verdict,
                                             arithmetic, explanation, figures, checked_at)
                        values (?, '000-T1', 0, 'Điều', '000, dòng 1', false, 'FAIL', '', '', '[]', now())
                        """).param(nominee).update();
        db.sql("insert into appraised_verdict values (?, '000-T1', 'FAIL', 'PASS', 'Có văn bản', 'appraiser', now())")
                .param(nominee)
                .update();

        assertThat(doubts()).containsExactly("“Sở Y tế”: chuyên viên kết luận khác máy ở tiêu chí 000-T1.");
    }

    private void submit(int quota) {
        var one = aCollective("Sở Y tế", 90);
        round = award.aSubmittedRound(
                quota,
                new Candidate(
                        nominee.toString(),
                        one.kind(),
                        one.subject(),
                        one.label(),
                        one.unitCode(),
                        proposal.toString(),
                        one.points(),
                        one.votesFor(),
                        one.members(),
                        one.woman(),
                        one.submittedAt(),
                        one.summary()));
    }

    private List<String> doubts() {
        return approval.doubts(round.toString(), DECIDER);
    }
}
