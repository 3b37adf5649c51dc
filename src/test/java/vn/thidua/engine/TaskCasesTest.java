package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The case of a task, told from a real engine. */
class TaskCasesTest {

    private static ProcessTestEngine engine;
    private static TaskCases cases;

    @BeforeAll
    static void startAnEngine() {
        var database = ProcessTestEngine.database();
        engine = ProcessTestEngine.on(database);
        engine.deploy("dossier/outer.bpmn", "dossier/inner.bpmn");
        cases = new TaskCases(JdbcClient.create(database));
    }

    @AfterAll
    static void closeIt() {
        engine.close();
    }

    @Test
    void knowsTheCaseOfAnOpenTaskAndOfOneThatIsDone() {
        engine.start("outer", "some-case", Map.of());
        var task = engine.task("UserTask_First").getId();
        assertThat(cases.keyOf(task)).contains("some-case");

        engine.complete(engine.task("UserTask_First"), "thuy.pham", Map.of());
        assertThat(cases.keyOf(task)).contains("some-case");
    }

    @Test
    void knowsNoCaseOfATaskThatNeverWas() {
        assertThat(cases.keyOf("no-task")).isEmpty();
    }
}
