package vn.thidua.council.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.engine.ProcessTestEngine;

/** Fifteen members submit their ballots at one moment, each on a connection of their own. */
class SimultaneousVoteTest {

    private static final int MEMBERS = 15;
    private static final int ROUNDS = 20;
    private static final DataSource DATABASE = ProcessTestEngine.database();

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(MEMBERS);

    private static ProcessTestEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = ProcessTestEngine.on(DATABASE);
        engine.deploy(CouncilProcess.FORMS);
    }

    @AfterAll
    static void closeEngine() {
        THREADS.shutdown();
        engine.close();
    }

    @Test
    void countsEveryBallot() throws Exception {
        engine.deploy(CouncilProcess.MODEL);
        for (int round = 0; round < 3; round++) {
            var process = voting();

            assertThat(refusedOf(process)).isEmpty();

            engine.executeJobs();
            assertThat(process.council.minutes.counted(process.caseKey))
                    .containsOnly(
                            new LineResult("l1", MEMBERS, MEMBERS, MEMBERS, 0, true),
                            new LineResult("l2", MEMBERS, MEMBERS, 0, MEMBERS, false));
            engine.deleteInstances();
        }
    }

    /** Keeps the reason for {@code asyncAfter} on the loop alive: without it ballots sent at once are lost. */
    @Test
    void wouldRefuseBallotsIfTheLoopWentOnInTheMembersTransaction() throws Exception {
        deployWithoutAsyncAfter();
        var refused = new ArrayList<Throwable>();
        for (int round = 0; refused.isEmpty() && round < ROUNDS; round++) {
            refused.addAll(refusedOf(voting()));
            engine.deleteInstances();
        }

        assertThat(refused).isNotEmpty().allMatch(OptimisticLockingException.class::isInstance);
        System.out.printf("Without asyncAfter %d of %d ballots were refused%n", refused.size(), MEMBERS);
    }

    private static CouncilProcess voting() {
        var process = new CouncilProcess(engine, DATABASE, MEMBERS);
        process.start();
        process.convene(MEMBERS);
        return process;
    }

    private static List<Throwable> refusedOf(CouncilProcess process) throws Exception {
        var together = new CyclicBarrier(MEMBERS);
        var ballots = new ArrayList<Callable<Void>>();
        for (var member : process.asked()) {
            var task = process.ballotOf(member);
            ballots.add(() -> {
                together.await();
                engine.complete(task, member, CouncilProcess.ballot("FOR", "AGAINST"));
                return null;
            });
        }
        var refused = new ArrayList<Throwable>();
        for (Future<Void> ballot : THREADS.invokeAll(ballots)) {
            try {
                ballot.get();
            } catch (ExecutionException e) {
                refused.add(e.getCause());
            }
        }
        return refused;
    }

    private static void deployWithoutAsyncAfter() throws IOException {
        var model = new ClassPathResource(CouncilProcess.MODEL).getContentAsString(StandardCharsets.UTF_8);
        var without = model.replace(
                "multiInstanceLoopCharacteristics camunda:asyncAfter=\"true\"", "multiInstanceLoopCharacteristics");
        assertThat(without).isNotEqualTo(model);
        engine.engine()
                .getRepositoryService()
                .createDeployment()
                .addInputStream(
                        "council-minutes.bpmn", new ByteArrayInputStream(without.getBytes(StandardCharsets.UTF_8)))
                .deploy();
    }
}
