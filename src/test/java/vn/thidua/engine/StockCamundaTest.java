package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.engine.TestPeople.HEAD;
import static vn.thidua.engine.TestPeople.PASSWORD;
import static vn.thidua.engine.TestPeople.SECOND_HEAD;
import static vn.thidua.engine.TestPeople.STRANGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Shows that the tests of our guards would fail without them: the same things are tried at Camunda as it comes. When one
 * of these stops working there, its guard may be one too many.
 */
@SpringBootTest(
        classes = StockCamunda.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.location=classpath:engine/stock.yaml")
class StockCamundaTest {

    private static final String SOME_VARIABLE = "{\"variables\":{\"approved\":{\"value\":true}}}";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private String task;

    @BeforeEach
    void startCase() {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("engine/leave.bpmn")
                .addClasspathResource("engine/decide-leave.form")
                .enableDuplicateFiltering(true)
                .name("leave")
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("leave", "leave-1", Map.of("unitName", "Sở Y tế"));
        task = engine.getTaskService().createTaskQuery().singleResult().getId();
    }

    @AfterEach
    void forget() {
        TestPeople.endCases(engine);
    }

    @Test
    void letsSomePathsWithAnotherSpellingReachTheEngineWithoutALogin() {
        var browser = new Browser(port);
        assertThat(browser.get("/camunda/api/engine/engine/default/user/count").statusCode())
                .isEqualTo(401);
        assertThat(List.of(
                        "/camunda/api/engine;a=b/engine/default/user/count",
                        "/camunda/api;a=b/engine/engine/default/user/count",
                        "/camunda/api/engine/engine;a=b/default/user/count",
                        "/camunda//api/engine/engine/default/user/count"))
                .extracting(path -> browser.get(path).statusCode())
                .contains(200);
    }

    @Test
    void evaluatesWhateverAStoredFilterHolds() {
        var query = engine.getTaskService().createTaskQuery();
        ((AbstractQuery<?, ?>) query).addExpression("taskName", "${leaves.getClass().getName()}");
        var filter = engine.getFilterService().newTaskFilter("x").setQuery(query);
        engine.getFilterService().saveFilter(filter);
        assertThat(Browser.basic(port, HEAD, PASSWORD)
                        .get("/engine-rest/filter/" + filter.getId() + "/list")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void opensTheFirstAdministratorSetUpToAnybody() {
        var browser = new Browser(port);
        browser.get("/camunda/app/admin/default/setup/");
        var user = "{\"profile\":{\"id\":\"eve\"},\"credentials\":{\"password\":\"Evil-pass-2023\"}}";
        assertThat(browser.post("/camunda/api/admin/setup/default/user/create", user)
                        .statusCode())
                .isEqualTo(204);
        engine.getIdentityService().deleteUser("eve");
    }

    @Test
    void letsACandidateCompleteAColleaguesTaskAndWriteAnyVariable() {
        engine.getTaskService().claim(task, HEAD);
        var answer = Browser.basic(port, SECOND_HEAD, PASSWORD)
                .post("/engine-rest/task/" + task + "/complete", SOME_VARIABLE);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("approved")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void letsTheSameThroughTasklistsDoor() {
        var answer = Browser.loggedIn(port, SECOND_HEAD)
                .post("/camunda/api/engine/engine/default/task/" + task + "/submit-form", SOME_VARIABLE);
        assertThat(answer.statusCode()).isIn(200, 204);
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("approved")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void letsACandidateChangeTheTaskItself() {
        var head = Browser.basic(port, HEAD, PASSWORD);
        assertThat(head.send("PUT", "/engine-rest/task/" + task, "{\"name\":\"Đã duyệt\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(head.post("/engine-rest/task/" + task + "/assignee", "{\"userId\":\"binh.tran\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void showsAttachmentsToAStranger() {
        var attachment = engine.getTaskService().createAttachment("text", task, null, "a", "b", "http://localhost");
        assertThat(Browser.basic(port, STRANGER, PASSWORD)
                        .get("/engine-rest/task/" + task + "/attachment/" + attachment.getId())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void leavesTheRightsOfARemovedCandidate() {
        engine.getTaskService().deleteCandidateGroup(task, "head.so-y-te");
        assertThat(Browser.basic(port, HEAD, PASSWORD)
                        .get("/engine-rest/task/" + task)
                        .statusCode())
                .isEqualTo(200);
    }

    /** What the missing {@code asyncAfter} does to fifteen voters at once is shown by the council's own tests. */
    @Test
    void deploysALoopThatManyPeopleCannotLeaveAtOnceAndCode() {
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("loop.bpmn", """
                        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                          <bpmn:process id="loop" isExecutable="true" camunda:historyTimeToLive="P1D">
                            <bpmn:startEvent id="s"/><bpmn:sequenceFlow id="f" sourceRef="s" targetRef="t"/>
                            <bpmn:userTask id="t"><bpmn:multiInstanceLoopCharacteristics camunda:collection="x" camunda:elementVariable="y"/></bpmn:userTask>
                            <bpmn:serviceTask id="c" camunda:class="java.lang.Object"/>
                          </bpmn:process>
                        </bpmn:definitions>
                        """)
                .deploy();
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    @Test
    void leavesTheJobsOfADeadNodeForFiveMinutes() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(new DefaultJobExecutor().getLockTimeInMillis()).isEqualTo(300_000);
        assertThat(configuration.isEnableHistoricInstancePermissions()).isFalse();
    }

    @Test
    void givesSomePagesTheNonceOfAnother() throws Exception {
        var page = Pattern.compile("nonce=\"([^\"]+)\"");
        var header = Pattern.compile("'nonce-([^']+)'");
        letSomebodyBeAdministrator();
        Callable<Boolean> mismatch = () -> {
            var answer = new Browser(port).get("/camunda/app/tasklist/default/");
            var inPage = page.matcher(answer.body());
            var inHeader = header.matcher(
                    answer.headers().firstValue("Content-Security-Policy").orElse(""));
            return inPage.find() && inHeader.find() && !inPage.group(1).equals(inHeader.group(1));
        };
        var pool = Executors.newFixedThreadPool(16);
        try {
            var found = false;
            for (int round = 0; round < 50 && !found; round++) {
                var loads = new ArrayList<Callable<Boolean>>();
                for (int i = 0; i < 64; i++) {
                    loads.add(mismatch);
                }
                for (var load : pool.invokeAll(loads)) {
                    found |= load.get();
                }
            }
            assertThat(found).isTrue();
        } finally {
            pool.shutdown();
            engine.getIdentityService().deleteGroup("camunda-admin");
        }
    }

    @Test
    void keepsASessionForEverybodyAndReadsAnyBody() {
        var browser = new Browser(port);
        browser.get("/camunda/api/engine/engine/");
        assertThat(browser.cookies()).containsKey("JSESSIONID");
        var large = "{\"nameLike\":\"" + "a".repeat(2_000_000) + "\"}";
        assertThat(Browser.basic(port, HEAD, PASSWORD)
                        .post("/engine-rest/task", large)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void locksSomebodyOutEverywhereForAStrangersMistake() {
        var stranger = new Browser(port);
        stranger.get("/camunda/app/tasklist/default/");
        for (int i = 0; i < 3; i++) {
            stranger.login(STRANGER, "wrong");
        }
        assertThat(Browser.basic(port, STRANGER, PASSWORD)
                        .get("/engine-rest/task")
                        .statusCode())
                .isEqualTo(401);
        engine.getIdentityService().unlockUser(STRANGER);
    }

    /** Without one, every page leads to the set-up. */
    private void letSomebodyBeAdministrator() {
        var identity = engine.getIdentityService();
        identity.saveGroup(identity.newGroup("camunda-admin"));
        identity.createMembership(STRANGER, "camunda-admin");
    }
}
