package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.engine.TestPeople.HEAD;
import static vn.thidua.engine.TestPeople.MANAGER;
import static vn.thidua.engine.TestPeople.OFFICER;
import static vn.thidua.engine.TestPeople.PASSWORD;
import static vn.thidua.engine.TestPeople.PROCESS_ADMIN;
import static vn.thidua.engine.TestPeople.SECOND_HEAD;
import static vn.thidua.engine.TestPeople.STRANGER;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.refusal.Refused;

/** What people may and may not do to tasks and cases, by either door. */
@EngineApplicationTest
class TaskDoorTest {

    private static final String YES = "{\"variables\":{\"answer\":{\"value\":\"YES\"},\"sure\":{\"value\":true}}}";

    enum Door {
        TASKLIST("/camunda/api/engine/engine/default"),
        REST("/engine-rest");

        private final String root;

        Door(String root) {
            this.root = root;
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private LeaveProcess process;

    private String task;

    @BeforeEach
    void startCase() {
        TestPeople.startLeave(engine, TestPeople.TENANT);
        task = engine.getTaskService().createTaskQuery().singleResult().getId();
    }

    @AfterEach
    void forget() {
        TestPeople.endCases(engine);
        engine.getFilterService().createFilterQuery().list().forEach(filter -> engine.getFilterService()
                .deleteFilter(filter.getId()));
        process.forget();
    }

    @ParameterizedTest
    @EnumSource
    void letsTheAssigneeCompleteOnceWithTheForm(Door door) {
        var head = as(HEAD, door);
        assertThat(head.get(path(door, "/task/" + task)).statusCode()).isEqualTo(200);
        assertThat(head.get(path(door, "/task/" + task + "/form-variables")).body())
                .contains("leave-1");
        assertThat(claim(head, door, HEAD).statusCode()).isEqualTo(204);
        assertThat(submit(head, door, YES).statusCode()).isIn(200, 204);
        assertThat(process.decideLeaveForm.decisions()).containsExactly("ha.tran YES");
        assertThat(submit(head, door, YES).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFieldTheFormDoesNotHaveAndSaysWhich(Door door) {
        var head = as(HEAD, door);
        claim(head, door, HEAD);
        for (var action : List.of("/submit-form", "/complete")) {
            var answer = head.post(
                    path(door, "/task/" + task + action),
                    "{\"variables\":{\"answer\":{\"value\":\"YES\"},\"approved\":{\"value\":true}}}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("\"code\":\"unknown-field\"", "\"field\":\"approved\"")
                    .contains("\"message\":\"Biểu mẫu không có mục “approved”; hãy tải lại trang rồi làm lại.\"");
        }
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("approved")
                        .count())
                .isZero();
        assertThat(process.decideLeaveForm.decisions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void letsOnlyTheAssigneeComplete(Door door) {
        assertThat(submit(as(HEAD, door), door, YES).statusCode()).isEqualTo(400);
        claim(as(HEAD, door), door, HEAD);
        assertThat(submit(as(SECOND_HEAD, door), door, YES).statusCode()).isEqualTo(403);
        assertThat(submit(as(STRANGER, door), door, YES).statusCode()).isEqualTo(403);
        assertThat(process.decideLeaveForm.decisions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void claimsOnlyForOneselfAndGivesBackOnlyOnesOwn(Door door) {
        assertThat(claim(as(HEAD, door), door, SECOND_HEAD).statusCode()).isEqualTo(403);
        assertThat(claim(as(STRANGER, door), door, STRANGER).statusCode()).isEqualTo(403);
        assertThat(claim(as(HEAD, door), door, HEAD).statusCode()).isEqualTo(204);
        assertThat(unclaim(as(SECOND_HEAD, door), door).statusCode()).isEqualTo(403);
        assertThat(unclaim(as(HEAD, door), door).statusCode()).isEqualTo(204);
        assertThat(claim(as(SECOND_HEAD, door), door, SECOND_HEAD).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @EnumSource
    void showsNobodyATaskOfAnotherUnit(Door door) {
        var stranger = as(STRANGER, door);
        assertThat(stranger.get(path(door, "/task?maxResults=10")).body()).isEqualTo("[]");
        for (var what : List.of("", "/form", "/form-variables", "/deployed-form", "/identity-links", "/variables")) {
            assertThat(stranger.get(path(door, "/task/" + task + what)).statusCode())
                    .as(what)
                    .isBetween(400, 404);
        }
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                        "PUT /task/{task}/variables/x {\"value\":1}",
                        "POST /task/{task}/variables {\"modifications\":{\"x\":{\"value\":1}}}",
                        "PUT /task/{task}/localVariables/x {\"value\":1}",
                        "PUT /task/{task} {\"name\":\"Đã duyệt\"}",
                        "POST /task/{task}/assignee {\"userId\":\"binh.tran\"}",
                        "POST /task/{task}/delegate {\"userId\":\"binh.tran\"}",
                        "POST /task/{task}/resolve {\"variables\":{\"x\":{\"value\":1}}}",
                        "POST /task/{task}/identity-links {\"userId\":\"eve\",\"type\":\"candidate\"}",
                        "POST /task/{task}/bpmnError {\"errorCode\":\"x\"}",
                        "POST /task/{task}/bpmnEscalation {\"escalationCode\":\"x\"}",
                        "POST /task/{task}/comment/create {\"message\":\"x\"}",
                        "GET /task/{task}/comment {}",
                        "GET /task/{task}/attachment {}",
                        "GET /task/{task}/attachment/x {}",
                        "DELETE /task/{task} {}",
                        "POST /task/create {\"name\":\"x\"}",
                        "PUT /process-instance/{case}/variables/x {\"value\":1}",
                        "PUT /execution/{case}/localVariables/x {\"value\":1}",
                        "DELETE /process-instance/{case} {}",
                        "PUT /process-instance/{case}/suspended {\"suspended\":true}",
                        "POST /process-instance/{case}/modification {\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"EndEvent_Told\"}]}",
                        "POST /process-instance/delete {\"processInstanceIds\":[\"{case}\"]}",
                        "POST /message {\"messageName\":\"x\"}",
                        "POST /signal {\"name\":\"x\"}",
                        "POST /condition {\"variables\":{}}",
                        "POST /process-definition/key/leave/start {\"businessKey\":\"leave-1\"}",
                        "POST /process-definition/key/leave/start {\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"ServiceTask_TellAsker\"}]}",
                        "PUT /process-definition/key/leave/suspended {\"suspended\":true}",
                        "DELETE /process-definition/key/leave {}",
                        "POST /external-task/fetchAndLock {\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"x\",\"lockDuration\":1000}]}",
                        "POST /filter/create {\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{}}",
                        "POST /authorization/create {\"type\":0,\"permissions\":[\"ALL\"],\"userId\":\"*\",\"resourceType\":0,\"resourceId\":\"*\"}",
                        "POST /user/create {\"profile\":{\"id\":\"eve\"},\"credentials\":{\"password\":\"Evil-pass-2023\"}}",
                        "PUT /user/ha.tran/profile {\"id\":\"ha.tran\",\"email\":\"eve@example.com\"}",
                        "DELETE /user/ha.tran {}",
                        "PUT /group/process-admin/members/ha.tran {}",
                        "POST /identity/verify {\"username\":\"lan.nguyen\",\"password\":\"x\"}",
                        "POST /migration/generate {\"sourceProcessDefinitionId\":\"a\",\"targetProcessDefinitionId\":\"b\"}",
                        "DELETE /deployment/x {}",
                        "GET /metrics {}",
                        "GET /telemetry/data {}")
                .flatMap(call -> Stream.of(Door.values()).map(door -> Arguments.of(door, call)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void forbidden(Door door, String call) {
        var parts = call.replace("{task}", task).replace("{case}", caseId()).split(" ", 3);
        claim(as(HEAD, door), door, HEAD);
        for (var person : List.of(HEAD, PROCESS_ADMIN)) {
            var answer = as(person, door).send(parts[0], path(door, parts[1]), parts[2]);
            assertThat(answer.statusCode()).as(person).isIn(403, 404);
        }
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult())
                .returns(HEAD, one -> one.getAssignee())
                .returns("Quyết định", one -> one.getName());
        assertThat(engine.getRuntimeService().createVariableInstanceQuery().list())
                .extracting("name")
                .containsExactly("unitName");
    }

    @ParameterizedTest
    @EnumSource
    void refusesExpressionsInSearches(Door door) {
        for (var query : List.of(
                "{\"assigneeExpression\":\"${'a'.getClass()}\"}",
                "{\"assigneeExpression\":\"${currentUser()}\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"${'a'.getClass()}\"}]}")) {
            var answer = as(HEAD, door).post(path(door, "/task?maxResults=10"), query);
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsAStoredFilterThatAsksWhoAndWhen(Door door) {
        var query = engine.getTaskService().createTaskQuery();
        ((AbstractQuery<?, ?>) query).addExpression("taskCandidateGroupIn", "${currentUserGroups()}");
        ((AbstractQuery<?, ?>) query).addExpression("taskCreatedBefore", "${dateTime().plusDays(1)}");
        var filter =
                engine.getFilterService().newTaskFilter("Việc của nhóm tôi").setQuery(query);
        engine.getFilterService().saveFilter(filter);
        var path = path(door, "/filter/" + filter.getId() + "/list?firstResult=0&maxResults=10");
        assertThat(as(HEAD, door).get(path).body()).contains(task);
        assertThat(as(STRANGER, door).get(path).body()).isEqualTo("[]");
        assertThat(as(HEAD, door)
                        .post(path, "{\"assigneeExpression\":\"${'a'.getClass()}\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void showsTheVariablesOnTheCardsOfOnesOwnTasksOnly(Door door) {
        var filter = engine.getFilterService()
                .newTaskFilter("Tất cả")
                .setQuery(engine.getTaskService().createTaskQuery())
                .setProperties(Map.of("variables", List.of(Map.of("name", "unitName", "label", "Đơn vị"))));
        engine.getFilterService().saveFilter(filter);
        var cards = path(door, "/filter/" + filter.getId() + "/list?firstResult=0&maxResults=15");
        assertThat(as(HEAD, door)
                        .with("Accept", "application/hal+json")
                        .get(cards)
                        .body())
                .contains("Sở Y tế");
        assertThat(as(STRANGER, door)
                        .with("Accept", "application/hal+json")
                        .get(cards)
                        .body())
                .doesNotContain("Sở Y tế");
        var variables = path(door, "/variable-instance?maxResults=10&variableScopeIdIn=" + caseId());
        assertThat(as(STRANGER, door).get(variables).body()).isEqualTo("[]");
        assertThat(as(OFFICER, door)
                        .get(path(door, "/variable-instance?maxResults=10"))
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void savesNoFilterWithAnotherExpression() {
        var query = engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression("${leaves.deciders(null)}")
                .endOr();
        var filter = engine.getFilterService().newTaskFilter("Mã lệnh").setQuery(query);
        assertThatThrownBy(() -> engine.getFilterService().saveFilter(filter)).isInstanceOf(Refused.class);
    }

    @Test
    void takesTheRightsOfARemovedCandidateAway() {
        engine.getTaskService().deleteCandidateGroup(task, "head.so-y-te");
        assertThat(as(HEAD, Door.REST).get("/engine-rest/task/" + task).statusCode())
                .isBetween(400, 404);
        assertThat(claim(as(HEAD, Door.REST), Door.REST, HEAD).statusCode()).isEqualTo(403);
        assertThat(grants()).isZero();
    }

    @Test
    void takesTheRightsOfAFormerAssigneeAway() {
        engine.getTaskService().deleteCandidateGroup(task, "head.so-y-te");
        engine.getTaskService().setAssignee(task, STRANGER);
        assertThat(grants()).isEqualTo(1);
        engine.getTaskService().addUserIdentityLink(task, HEAD, IdentityLinkType.CANDIDATE);
        engine.getTaskService().setAssignee(task, HEAD);
        assertThat(as(STRANGER, Door.REST).get("/engine-rest/task/" + task).statusCode())
                .isBetween(400, 404);
        assertThat(grants()).isEqualTo(1);
    }

    @Test
    void showsAManagerTheRunningCasesAndLetsThemTouchNone() {
        var manager = as(MANAGER, Door.TASKLIST);
        assertThat(manager.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(manager.get(path(Door.TASKLIST, "/process-instance?maxResults=10"))
                        .body())
                .contains("leave-1");
        assertThat(manager.get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics?maxResults=10")
                        .statusCode())
                .isEqualTo(200);
        assertThat(as(OFFICER, Door.TASKLIST)
                        .get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics?maxResults=10")
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(OFFICER, Door.TASKLIST)
                        .get(path(Door.TASKLIST, "/process-instance?maxResults=10"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.send("DELETE", path(Door.TASKLIST, "/process-instance/" + caseId()), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void fillsAStartFormAndStartsTheCaseOfWhoeverSubmitsIt() {
        var officer = as(OFFICER, Door.TASKLIST);
        var definition = path(
                Door.TASKLIST,
                "/process-definition/"
                        + engine.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("leave")
                                .latestVersion()
                                .singleResult()
                                .getId());
        assertThat(officer.get(definition + "/deployed-start-form").body())
                .contains("\"label\":\"Phép năm\"", "\"defaultValue\":\"Việc nhà\"");
        var started = officer.post(
                definition + "/submit-form",
                "{\"businessKey\":\"leave-1\",\"variables\":{\"why\":{\"value\":\"Ốm\"},\"kind\":{\"value\":\"YEARLY\"}}}");
        assertThat(started.statusCode()).isEqualTo(200);
        assertThat(started.body()).contains("\"businessKey\":\"leave-of-lan.nguyen\"");
    }

    private long grants() {
        return engine.getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task)
                .count();
    }

    private Browser as(String person, Door door) {
        return door == Door.REST ? Browser.basic(port, person, PASSWORD) : Browser.loggedIn(port, person);
    }

    private HttpResponse<String> claim(Browser browser, Door door, String person) {
        return browser.post(path(door, "/task/" + task + "/claim"), "{\"userId\":\"%s\"}".formatted(person));
    }

    private HttpResponse<String> unclaim(Browser browser, Door door) {
        return browser.post(path(door, "/task/" + task + "/unclaim"), "{}");
    }

    private HttpResponse<String> submit(Browser browser, Door door, String form) {
        return browser.post(path(door, "/task/" + task + "/submit-form"), form);
    }

    private String caseId() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .singleResult()
                .getId();
    }

    private static String path(Door door, String path) {
        return door.root + path;
    }
}
