package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.council.Choice.AGAINST;
import static vn.thidua.council.Choice.FOR;
import static vn.thidua.council.SessionFixture.aCouncilOf;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.Session.State;
import vn.thidua.database.TestDatabase;
import vn.thidua.refusal.Refused;

class VoteTest {

    private static final DataSource DATABASE = TestDatabase.migrated();

    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(DATABASE));
    private final Sessions sessions = new JdbcSessions(JdbcClient.create(DATABASE));
    private final CouncilVote vote = new CouncilVote(sessions);
    private final CouncilMinutes minutes = new CouncilMinutes(sessions);

    @Test
    void keepsASessionAsItWas() {
        var session = aCouncilOf(5)
                .present(4)
                .with(new Recusal("l2", "m1", false, true, "Có quan hệ gia đình"))
                .session();
        sessions.add(session);

        assertThat(sessions.last(session.caseKey())).isEqualTo(session);
    }

    @Test
    void countsEveryBallotByLine() {
        var session = voting(aCouncilOf(3).recused("l1", "m3"));
        cast(session, "m1", Map.of("l1", FOR, "l2", FOR));
        cast(session, "m2", Map.of("l1", FOR, "l2", AGAINST));
        cast(session, "m3", Map.of("l2", AGAINST));
        assertThat(vote.missing(session.caseKey())).isEmpty();

        vote.count(session.caseKey());

        assertThat(minutes.counted(session.caseKey()))
                .containsExactly(new LineResult("l1", 3, 2, 2, 0, true), new LineResult("l2", 3, 3, 1, 2, false));
    }

    @Test
    void refusesASecondBallotAndKeepsTheFirst() {
        var session = voting(aCouncilOf(1));
        cast(session, "m1", Map.of("l1", FOR, "l2", FOR));

        assertThat(refusal(() -> cast(session, "m1", Map.of("l1", AGAINST, "l2", AGAINST))))
                .isEqualTo("ballot-already-cast");

        vote.count(session.caseKey());
        assertThat(minutes.counted(session.caseKey()))
                .extracting(LineResult::votesFor)
                .containsExactly(1, 1);
    }

    @Test
    void takesOneOfTwoBallotsSentAtOnce() throws Exception {
        var session = voting(aCouncilOf(3));
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    cast(session, "m1", Map.of("l1", FOR, "l2", FOR));
                    return true;
                }))
                .toList();
        start.countDown();
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(answers.stream()
                        .filter(answer -> {
                            try {
                                return answer.get();
                            } catch (Exception e) {
                                assertThat(e).hasCauseInstanceOf(Refused.class);
                                return false;
                            }
                        })
                        .count())
                .isEqualTo(1);
        assertThat(sessions.votes(session.id(), "l1", FOR)).isEqualTo(1);
    }

    @Test
    void refusesABallotAfterCounting() {
        var session = voting(aCouncilOf(2));
        vote.count(session.caseKey());

        assertThat(refusal(() -> cast(session, "m1", Map.of("l1", FOR, "l2", FOR))))
                .isEqualTo("vote-closed");
    }

    @Test
    void countsABallotThatIsBeingSentOrRefusesIt() throws Exception {
        var session = voting(aCouncilOf(2));
        var pool = Executors.newSingleThreadExecutor();
        transaction.executeWithoutResult(open -> {
            vote.cast(session.caseKey(), "m1", Map.of("l1", FOR, "l2", FOR));
            var counting = pool.submit(() -> transaction.execute(status -> vote.count(session.caseKey())));
            awaitBlocked(counting);
            assertThat(counting).isNotDone();
        });
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(minutes.counted(session.caseKey()))
                .extracting(LineResult::votesFor)
                .containsExactly(1, 1);
    }

    @Test
    void refusesRecusedAndAbsentMembers() {
        var session = voting(aCouncilOf(3).present(2).recused("l1", "m1"));

        assertThat(refusal(() -> cast(session, "m1", Map.of("l1", FOR, "l2", FOR))))
                .isEqualTo("member-may-not-vote");
        assertThat(refusal(() -> cast(session, "m3", Map.of("l2", FOR)))).isEqualTo("member-may-not-vote");
    }

    @Test
    void refusesABallotWithALineLeftOut() {
        var session = voting(aCouncilOf(3));

        assertThat(refusal(() -> cast(session, "m1", Map.of("l1", FOR)))).isEqualTo("ballot-incomplete");
        assertThat(refusal(() -> cast(session, "m1", Map.of()))).isEqualTo("ballot-incomplete");
    }

    @Test
    void countsOnce() {
        var session = voting(aCouncilOf(2));
        vote.count(session.caseKey());

        assertThatIllegalStateException().isThrownBy(() -> vote.count(session.caseKey()));
    }

    @Test
    void givesTheResultOnlyOfConfirmedMinutes() {
        var session = voting(aCouncilOf(2));
        vote.count(session.caseKey());
        assertThat(minutes.resultOf(session.caseKey())).isEmpty();

        minutes.confirm(session.caseKey(), aMinutes("05/BB-HĐTĐKT"));

        assertThat(minutes.resultOf(session.caseKey()))
                .extracting(LineResult::lineId)
                .containsExactly("l1", "l2");
        assertThat(sessions.last(session.caseKey()).state()).isEqualTo(State.MINUTED);
    }

    @Test
    void keepsTheConfirmedResultWhileANewSessionIsHeld() {
        var first = voting(aCouncilOf(2));
        vote.count(first.caseKey());
        minutes.confirm(first.caseKey(), aMinutes("06/BB-HĐTĐKT"));
        voting(aCouncilOf(2).again(first));

        assertThat(minutes.resultOf(first.caseKey())).hasSize(2);
    }

    @Test
    void refusesMinutesBeforeCountingAndTwice() {
        var session = voting(aCouncilOf(2));
        assertThat(refusal(() -> minutes.confirm(session.caseKey(), aMinutes("07/BB-HĐTĐKT"))))
                .isEqualTo("minutes-not-due");

        vote.count(session.caseKey());
        minutes.confirm(session.caseKey(), aMinutes("07/BB-HĐTĐKT"));
        assertThat(refusal(() -> minutes.confirm(session.caseKey(), aMinutes("08/BB-HĐTĐKT"))))
                .isEqualTo("minutes-not-due");
    }

    @Test
    void refusesAMinutesNumberTheUnitUsedInTheYear() {
        for (var number : List.of("09/BB-HĐTĐKT", "10/BB-HĐTĐKT")) {
            var session = voting(aCouncilOf(2));
            vote.count(session.caseKey());
            minutes.confirm(session.caseKey(), aMinutes(number));
        }
        var session = voting(aCouncilOf(2));
        vote.count(session.caseKey());

        assertThat(refusal(() -> minutes.confirm(session.caseKey(), aMinutes("09/BB-HĐTĐKT"))))
                .isEqualTo("minutes-number-taken");
    }

    private Session voting(SessionFixture fixture) {
        var session = fixture.session();
        sessions.add(session);
        sessions.move(session.id(), State.CONVENED, State.VOTING);
        return session;
    }

    private void cast(Session session, String member, Map<String, Choice> choices) {
        transaction.executeWithoutResult(status -> vote.cast(session.caseKey(), member, choices));
    }

    /** Returns once a statement waits for a row another transaction holds, or has not waited at all. */
    private static void awaitBlocked(Future<?> work) {
        var waiting = JdbcClient.create(DATABASE).sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Integer.class);
        while (waiting.single() == 0 && !work.isDone()) {
            Thread.onSpinWait();
        }
    }

    private static Minutes aMinutes(String number) {
        return new Minutes(number, LocalTime.of(16, 30), "Hội đồng nhất trí đề nghị khen thưởng.");
    }

    private static String refusal(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action).code();
    }
}
