package vn.thidua.dossier.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.dossier.CaseFlow;
import vn.thidua.dossier.CaseRun;
import vn.thidua.dossier.CaseStep;
import vn.thidua.dossier.CaseWait;
import vn.thidua.engine.ProcessTestEngine;

/** Where a case is, told from a real engine: a process with work, that calls one with a case of its own, and then waits. */
class EngineFlowsTest {

    private static final String CASE = "outer-case";
    private static final List<String> OFFICERS = List.of("officer.so-y-te");
    private static final List<String> APPRAISERS = List.of("appraiser.so-noi-vu");

    private static ProcessTestEngine engine;
    private static EngineFlows flows;

    @BeforeAll
    static void startAnEngine() {
        var database = ProcessTestEngine.database();
        engine = ProcessTestEngine.on(database);
        engine.deploy("dossier/outer.bpmn", "dossier/inner.bpmn");
        var db = JdbcClient.create(database);
        flows = new EngineFlows(
                new FlowTables(db), new WorkTables(db), engine.engine().getRepositoryService());
    }

    @AfterAll
    static void closeIt() {
        engine.close();
    }

    @BeforeEach
    void begin() {
        engine.start("outer", CASE, Map.of("unitName", "Sở Y tế", "movementName", "Phong trào 2024"));
    }

    @AfterEach
    void forget() {
        engine.deleteInstances();
    }

    @Test
    void waitsForTheGroupThatIsOfferedTheWork() {
        var flow = flow(CASE);

        assertThat(flow.waits()).singleElement().satisfies(wait -> {
            assertThat(wait.name()).isEqualTo("Việc đầu");
            assertThat(wait.groups()).isEqualTo(OFFICERS);
            assertThat(wait.assignee()).isNull();
        });
        assertThat(flow.main().active()).containsExactly("UserTask_First");
        assertThat(flow.main().passed()).containsExactly("Start");
        assertThat(flow.unit()).isEqualTo("Sở Y tế");
        assertThat(flow.movement()).isEqualTo("Phong trào 2024");
        assertThat(flow.province()).isEqualTo(ProcessTestEngine.TENANT);
        assertThat(flow.open()).isTrue();
    }

    @Test
    void followsTheTokenIntoTheCalledCase() {
        engine.complete(engine.task("UserTask_First"), "thuy.pham", Map.of());

        var flow = flow(CASE);

        assertThat(flow.steps())
                .extracting(CaseStep::name, CaseStep::assignee, CaseStep::done)
                .containsExactly(tuple("Việc đầu", "thuy.pham", true));
        assertThat(flow.waits()).singleElement().satisfies(wait -> {
            assertThat(wait.name()).isEqualTo("Việc bên trong");
            assertThat(wait.due()).isNotNull();
            var run = flow.run(wait.run()).orElseThrow();
            assertThat(run.process()).isEqualTo("inner");
            assertThat(run.parent()).isEqualTo(flow.main().id());
        });
    }

    @Test
    void showsTheCallersOfACalledCaseButNothingOfTheirWork() {
        engine.complete(engine.task("UserTask_First"), "thuy.pham", Map.of());

        var flow = flow("inner-case");

        assertThat(flow.runs()).extracting(CaseRun::process).containsExactlyInAnyOrder("outer", "inner");
        assertThat(flow.steps()).isEmpty();
        assertThat(flow.waits()).extracting(CaseWait::name).containsExactly("Việc bên trong");
    }

    @Test
    void concernsThoseWhoHaveOrHadWorkOfTheCaseItselfOnly() {
        assertThat(flows.concerns(CASE, "thuy.pham", OFFICERS)).isTrue();
        engine.complete(engine.task("UserTask_First"), "thuy.pham", Map.of());

        assertThat(flows.concerns(CASE, "thuy.pham", List.of())).isTrue();
        assertThat(flows.concerns(CASE, "duyen.ta", OFFICERS)).isTrue();
        assertThat(flows.concerns(CASE, "lan.nguyen", APPRAISERS)).isFalse();
        assertThat(flows.concerns("inner-case", "lan.nguyen", APPRAISERS)).isTrue();
        assertThat(flows.concerns("inner-case", "thuy.pham", OFFICERS)).isFalse();
    }

    @Test
    void waitsForAnEventThatIsNobodys() {
        engine.complete(engine.task("UserTask_First"), "thuy.pham", Map.of());
        engine.complete(engine.task("UserTask_Inside"), "lan.nguyen", Map.of());

        assertThat(flow(CASE).waits()).singleElement().satisfies(wait -> {
            assertThat(wait.name()).isEqualTo("Chờ tin");
            assertThat(wait.task()).isNull();
        });

        engine.engine().getRuntimeService().correlateMessage("told");
        assertThat(flow(CASE).waits()).isEmpty();
        assertThat(flow(CASE).open()).isFalse();
    }

    @Test
    void givesTheModelOfTheVersionThatIsFollowed() {
        var main = flow(CASE).main();

        assertThat(new String(flows.model(main), StandardCharsets.UTF_8)).contains("Quy trình ngoài");
    }

    @Test
    void knowsNothingOfWhatTheEngineNeverHad() {
        assertThat(flows.find("no-case")).isEmpty();
        assertThat(flows.concerns("no-case", "thuy.pham", OFFICERS)).isFalse();
    }

    private static CaseFlow flow(String caseKey) {
        return flows.find(caseKey).orElseThrow();
    }
}
