package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.AwardFixture.approve;
import static vn.thidua.award.AwardFixture.refuse;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.database.TestDatabase;
import vn.thidua.refusal.Refused;

class QuotaLedgerTest {

    private static final int ROUNDS = 60;

    private final DataSource dataSource = TestDatabase.migrated();
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    private final JdbcClient db = JdbcClient.create(dataSource);
    private final AwardFixture award = new AwardFixture(dataSource);

    /** Without the table's own check the lock alone must hold; with it, the loser must hear a sentence, not an error. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void neverPassesTheQuotaWhenTwoApproveAtTheSameMoment(boolean checkedByTheTable) throws Exception {
        if (!checkedByTheTable) {
            db.sql("alter table quota_ledger drop constraint quota_never_passed")
                    .update();
        }
        for (int i = 0; i < ROUNDS; i++) {
            var id = award.aSubmittedRound(1, aCollective("A", 90), aCollective("B", 90));

            assertThat(outcomes(id, "A", "B")).containsExactlyInAnyOrder("approved", "quota-exhausted");
            assertThat(award.register.ledger(id).get(0).approved()).isEqualTo(1);
            assertThat(answered(id)).isEqualTo(1);
            handOverTheMovement();
        }
    }

    @Test
    void countsALineOnceWhenTwoSendTheSameAnswerAtTheSameMoment() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            var id = award.aSubmittedRound(9, aCollective("A", 90));

            assertThat(outcomes(id, "A", "A")).containsExactly("approved", "approved");
            assertThat(award.register.ledger(id).get(0).approved()).isEqualTo(1);
            handOverTheMovement();
        }
    }

    @Test
    void refusesADifferentAnswerToADecidedLine() {
        var id = award.aSubmittedRound(9, aCollective("A", 90));
        record(id, approve("A"));

        assertThatThrownBy(() -> record(id, refuse("A", "Lý do")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("đã được quyết định khác");
        assertThat(award.register.ledger(id).get(0).approved()).isEqualTo(1);
    }

    @Test
    void recordsNothingOfAListThatPassesTheQuota() {
        var id = award.aSubmittedRound(1, aCollective("A", 90), aCollective("B", 90));

        assertThatThrownBy(() -> record(id, approve("A"), approve("B")))
                .hasMessage("Chỉ tiêu tập thể còn 1 nhưng bạn duyệt 2; hãy bỏ duyệt ít nhất 1 tập thể.");
        assertThat(answered(id)).isZero();
    }

    @Test
    void theTableItselfRefusesToPassTheQuota() {
        var id = award.aSubmittedRound(1, aCollective("A", 90));

        assertThatThrownBy(() -> db.sql(
                                "update quota_ledger set approved = 2 where round_id = :id and kind = 'COLLECTIVE'")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** The round becomes another movement's, so that the next one may be opened and has a quota of its own. */
    private void handOverTheMovement() {
        db.sql("update award_round set plan_code = id::text").update();
        award.candidates.standing.clear();
    }

    private List<String> outcomes(RoundId id, String one, String other) throws Exception {
        var together = new CyclicBarrier(2);
        var deciders = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = deciders.submit(approving(id, one, together));
            Future<String> second = deciders.submit(approving(id, other, together));
            return List.of(outcome(first), outcome(second));
        } finally {
            deciders.shutdownNow();
        }
    }

    private Callable<String> approving(RoundId id, String nominee, CyclicBarrier together) {
        return () -> {
            together.await(10, TimeUnit.SECONDS);
            record(id, approve(nominee));
            return "approved";
        };
    }

    private static String outcome(Future<String> decider) throws Exception {
        try {
            return decider.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof Refused refused
                    ? refused.code()
                    : failed.getCause().toString();
        }
    }

    private void record(RoundId id, Answer... answers) {
        transaction.executeWithoutResult(
                status -> award.bean(DecisionBook.class).record(id, List.of(answers), DECIDER));
    }

    private long answered(RoundId id) {
        return award.register.lines(id).stream()
                .filter(line -> line.answer() != null)
                .count();
    }
}
