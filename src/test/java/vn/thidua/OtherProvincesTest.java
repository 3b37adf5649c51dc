package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.SecondProvince.MANAGER;
import static vn.thidua.SecondProvince.OFFICER;
import static vn.thidua.SecondProvince.PROCESS_ADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.engine.Browser;
import vn.thidua.organisation.OrganisationImport;

/** What people of another province learn and change of a case through the engine's doors: nothing, whatever their role. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherProvincesTest {

    private static final String OWNER = "ngoc.do";
    private static final String OWN_MANAGER = "huyen.le";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Value("${thidua.demo.password}")
    private String password;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private OrganisationImport organisation;

    private final Map<String, Browser> web = new HashMap<>();
    private String round = "";
    private String proposal = "";
    private String task = "";
    private String instance = "";
    private String definition = "";

    @BeforeAll
    void openAProposalInTheDemoProvince() {
        SecondProvince.in(organisation);
        var form = json(by(OWNER).get("/engine-rest/process-definition/key/award-nomination/deployed-start-form"));
        round = form.findValue("values").get(0).path("value").asText();
        proposal = json(start("award-nomination", Map.of("round", round)))
                .path("businessKey")
                .asText();
        var open = json(by(OWNER).get("/engine-rest/task?maxResults=5&processInstanceBusinessKey=" + proposal))
                .get(0);
        task = open.path("id").asText();
        instance = open.path("processInstanceId").asText();
        definition = open.path("processDefinitionId").asText();
    }

    @AfterAll
    void withdrawIt() {
        var withdrawn =
                start("withdraw-proposal", Map.of("proposal", proposal, "reason", "Hết buổi thử", "confirmed", true));
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
    }

    static Stream<Arguments> listsAndPeople() {
        return Stream.of(
                        "task",
                        "process-instance",
                        "execution",
                        "variable-instance",
                        "job",
                        "incident",
                        "event-subscription",
                        "external-task",
                        "history/process-instance",
                        "history/activity-instance",
                        "history/task",
                        "history/variable-instance",
                        "history/detail",
                        "history/incident",
                        "history/job-log",
                        "history/decision-instance",
                        "history/identity-link-log",
                        "history/user-operation",
                        "user",
                        "group",
                        "tenant",
                        "authorization")
                .flatMap(list -> Stream.of(MANAGER, PROCESS_ADMIN, OFFICER).map(person -> Arguments.of(list, person)));
    }

    @ParameterizedTest
    @MethodSource("listsAndPeople")
    void listsNothingOfIt(String list, String person) {
        var query = list + "?maxResults=2000";
        var byRest = by(person).get("/engine-rest/" + query);
        var byWeb = inWeb(person).get("/camunda/api/engine/engine/default/" + query);
        assertThat(Stream.of(byRest, byWeb)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(200, 403, 404);
            assertThat(answer.body()).doesNotContain(proposal, task, instance, OWNER, "ninh-thuan", "so-tu-phap");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task",
                "process-instance",
                "execution",
                "variable-instance",
                "incident",
                "event-subscription",
                "history/process-instance",
                "history/activity-instance",
                "history/task",
                "history/variable-instance",
                "history/detail",
                "history/user-operation",
                // The clean-up of history is nobody's and everybody's.
                "job?processDefinitionKey=award-nomination",
                "history/job-log?processDefinitionKey=award-nomination"
            })
    void countsNothingOfIt(String list) {
        var parts = (list + "?").split("\\?", 3);
        var path = "/engine-rest/%s/count?%s".formatted(parts[0], parts[1]);
        assertThat(Stream.of(MANAGER, PROCESS_ADMIN).map(person -> by(person).get(path)))
                .allSatisfy(answer -> assertThat(answer.body()).doesNotContainPattern("count\":[1-9]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/{task}",
                "/task/{task}/form-variables",
                "/task/{task}/deployed-form",
                "/task/{task}/variables",
                "/task/{task}/identity-links",
                "/process-instance/{instance}",
                "/process-instance/{instance}/variables",
                "/process-instance/{instance}/activity-instances",
                "/execution/{instance}",
                "/execution/{instance}/localVariables",
                "/history/process-instance/{instance}",
                "/history/task?taskId={task}&maxResults=10",
                "/user/ngoc.do/profile",
                "/user?id=ngoc.do&maxResults=10",
                "/user?memberOfTenant=ninh-thuan&maxResults=10",
                "/group/officer.so-tu-phap",
                "/group?member=ngoc.do&maxResults=10",
                "/tenant/ninh-thuan",
                "/tenant?userMember=ngoc.do&maxResults=10",
                "/authorization?userIdIn=ngoc.do&maxResults=10"
            })
    void hidesItByItsId(String path) {
        var full = "/engine-rest" + path.replace("{task}", task).replace("{instance}", instance);
        for (var person : SecondProvince.PEOPLE) {
            var answer = by(person).get(full);
            assertThat(answer.statusCode()).isIn(200, 403, 404);
            assertThat(answer.statusCode() == 200 ? answer.body() : "[]").isEqualTo("[]");
            assertThat(answer.body()).doesNotContain(proposal, "Sở Tư pháp", OWNER);
        }
    }

    @Test
    void showsThemAllToTheOwnManager() {
        var own = by(OWN_MANAGER);
        assertThat(own.get("/engine-rest/process-instance?maxResults=2000").body())
                .contains(proposal);
        assertThat(own.get("/engine-rest/process-instance/" + instance + "/activity-instances")
                        .body())
                .contains("UserTask_");
        assertThat(own.get("/engine-rest/history/process-instance?maxResults=2000")
                        .body())
                .contains(proposal);
        assertThat(statistics(OWN_MANAGER)).isPositive();
        assertThat(cockpit(OWN_MANAGER)).containsPattern("\"instances\":[1-9]");
    }

    @Test
    void leavesItOutOfEveryStatistic() {
        assertThat(statistics(MANAGER)).isZero();
        assertThat(cockpit(MANAGER)).doesNotContainPattern("\"(instances|failedJobs|incidents)\":[1-9]");
        var ofSteps = by(MANAGER).get("/engine-rest/process-definition/" + definition + "/statistics");
        assertThat(ofSteps.body()).isEqualTo("[]");
        var ofHistory = "/engine-rest/history/process-definition/" + definition + "/statistics?finished=true";
        assertThat(by(MANAGER).get(ofHistory).statusCode()).isEqualTo(403);
        var ofDeployments = by(MANAGER).get("/engine-rest/deployment/statistics?maxResults=10");
        assertThat(ofDeployments.body()).doesNotContainPattern("instances\":[1-9]");
        var ofTasks = by(MANAGER).get("/engine-rest/task/report/candidate-group-count");
        assertThat(ofTasks.body()).doesNotContain("so-tu-phap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /task/{task}/claim {\"userId\":\"can.bo.ag\"}",
                "POST /task/{task}/assignee {\"userId\":\"can.bo.ag\"}",
                "POST /task/{task}/complete {}",
                "POST /task/{task}/submit-form {\"variables\":{}}",
                "DELETE /process-instance/{instance} ",
                "PUT /process-instance/{instance}/suspended {\"suspended\":true}",
                "POST /process-instance/{instance}/variables {}",
                "POST /process-instance/{instance}/modification {\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"x\"}]}",
                "PUT /user/ngoc.do/credentials {\"password\":\"Bmt-2024-xyz!\",\"authenticatedUserPassword\":\"CCHC-tdkt-2023\"}",
                "PUT /user/ngoc.do/profile {\"id\":\"ngoc.do\",\"firstName\":\"A\",\"lastName\":\"B\"}",
                "DELETE /user/ngoc.do ",
                "PUT /tenant/an-giang/user-members/ngoc.do ",
                "PUT /tenant/ninh-thuan/user-members/quan.tri.ag ",
                "PUT /group/officer.so-tu-phap/members/quan.tri.ag ",
                "POST /authorization/create {\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"quan.tri.ag\",\"resourceType\":1,\"resourceId\":\"*\"}",
                "POST /message {\"messageName\":\"nomination.proposalWithdrawn\",\"businessKey\":\"{proposal}\"}"
            })
    void letsNobodyTouchIt(String request) {
        var parts = request.replace("{task}", task)
                .replace("{instance}", instance)
                .replace("{proposal}", proposal)
                .split(" ", 3);
        for (var person : SecondProvince.PEOPLE) {
            assertThat(by(person)
                            .send(parts[0], "/engine-rest" + parts[1], parts[2])
                            .statusCode())
                    .isBetween(400, 404);
        }
        var left = json(by(OWNER).get("/engine-rest/task/" + task));
        assertThat(left.path("assignee").isNull()).isTrue();
        assertThat(left.path("suspended").asBoolean()).isFalse();
    }

    @Test
    void offersNothingOfItInAnyStartForm() {
        for (var key : processes()) {
            for (var person : SecondProvince.PEOPLE) {
                var path = "/engine-rest/process-definition/key/" + key;
                var form = by(person).get(path + "/deployed-start-form");
                var values = by(person).get(path + "/form-variables");
                var submitted = by(person).post(path + "/submit-form", aboutIt());
                assertThat(form.statusCode()).as(form.body()).isBetween(200, 404);
                assertThat(submitted.statusCode()).as(submitted.body()).isBetween(400, 404);
                assertThat(form.body() + values.body() + submitted.body())
                        .as("%s as %s", key, person)
                        .doesNotContain("ninh-thuan", "kien-giang", "ha-nam", "Ninh Thuận", "Kiên Giang", "Hà Nam")
                        .doesNotContain(round);
            }
        }
    }

    private Set<String> processes() {
        return engine.getRepositoryService().createProcessDefinitionQuery().list().stream()
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toSet());
    }

    /** Whatever a form may ask for, named as if it had been offered. */
    private String aboutIt() {
        var variables = JSON.createObjectNode();
        Map.of(
                        "round", round,
                        "proposal", proposal,
                        "movement", "kien-giang-cchc-2021",
                        "award", "ninh-thuan-cchc-2023",
                        "reason", "Thử",
                        "text", "Thử")
                .forEach((name, value) -> variables.putObject(name).put("value", value));
        variables.putObject("confirmed").put("value", true);
        return JSON.createObjectNode().<ObjectNode>set("variables", variables).toString();
    }

    @Test
    void givesEveryCaseATenant() {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .withoutTenantId()
                        .count())
                .isZero();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(proposal)
                        .tenantIdIn("ninh-thuan")
                        .count())
                .isPositive();
    }

    private long statistics(String person) {
        var counts = json(by(person).get("/engine-rest/process-definition/statistics"));
        return counts.findValues("instances").stream()
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    private String cockpit(String person) {
        return inWeb(person)
                .get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics?maxResults=50")
                .body();
    }

    private HttpResponse<String> start(String process, Map<String, Object> values) {
        var variables = JSON.createObjectNode();
        values.forEach((name, value) -> variables.putObject(name).putPOJO("value", value));
        var body = JSON.createObjectNode().set("variables", variables);
        return by(OWNER).post("/engine-rest/process-definition/key/" + process + "/submit-form", body.toString());
    }

    private Browser inWeb(String person) {
        return web.computeIfAbsent(person, who -> Browser.loggedIn(port, who, password));
    }

    private Browser by(String person) {
        return Browser.basic(port, person, password);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
