package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an officer learns and changes of another unit's proposal, by every address that could tell: nothing. */
@WholeApplicationTest
class OtherUnitsTest {

    private static final String OWNER = "ngoc.do";
    private static final String STRANGER = "hien.vo";
    private static final String APPRAISER = "lan.nguyen";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Value("${thidua.demo.password}")
    private String password;

    private final HttpClient client = HttpClient.newHttpClient();
    private String proposal = "";
    private String task = "";
    private String instance = "";

    @BeforeEach
    void openAProposalOfSoTuPhap() throws Exception {
        JsonNode form = json(get(OWNER, "/engine-rest/process-definition/key/award-nomination/deployed-start-form"));
        String round = form.findValue("values").get(0).path("value").asText();
        JsonNode started = json(start(OWNER, "award-nomination", Map.of("round", round)));
        proposal = started.path("businessKey").asText();
        JsonNode open = json(get(OWNER, "/engine-rest/task?maxResults=5&processInstanceBusinessKey=" + proposal))
                .get(0);
        task = open.path("id").asText();
        instance = open.path("processInstanceId").asText();
    }

    @AfterEach
    void withdrawIt() throws Exception {
        var withdrawn = start(
                OWNER, "withdraw-proposal", Map.of("proposal", proposal, "reason", "Hết buổi thử", "confirmed", true));
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
    }

    @Test
    void showsTheOwnUnitItsProposal() throws Exception {
        assertThat(get(OWNER, "/api/proposals").body()).contains(proposal);
        assertThat(get(OWNER, "/api/proposals/" + proposal).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {STRANGER, APPRAISER})
    void hidesAProposalThatWasNotSubmittedToThem(String person) throws Exception {
        assertThat(get(person, "/api/proposals").body()).doesNotContain(proposal);
        assertThat(get(person, "/api/proposals/" + proposal).statusCode()).isEqualTo(404);
        assertThat(get(person, "/api/proposals/" + proposal + "/changes").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task?maxResults=100",
                "/engine-rest/process-instance?maxResults=100",
                "/engine-rest/variable-instance?maxResults=100",
                "/engine-rest/execution?maxResults=100",
                "/engine-rest/history/task?maxResults=100",
                "/engine-rest/history/process-instance?maxResults=100",
                "/engine-rest/history/variable-instance?maxResults=100",
                "/engine-rest/history/activity-instance?maxResults=100",
                "/engine-rest/history/identity-link-log?maxResults=100",
                "/engine-rest/history/user-operation?maxResults=100"
            })
    void listsNothingOfItToAStranger(String path) throws Exception {
        var answer = get(STRANGER, path);
        assertThat(answer.statusCode()).isIn(200, 403, 404);
        assertThat(answer.body()).doesNotContain(proposal, task, instance, "Sở Tư pháp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/{task}",
                "/task/{task}/form-variables",
                "/task/{task}/deployed-form",
                "/task/{task}/variables",
                "/task/{task}/identity-links",
                "/task/{task}/comment",
                "/task/{task}/attachment",
                "/process-instance/{instance}",
                "/process-instance/{instance}/variables",
                "/process-instance/{instance}/activity-instances",
                "/history/process-instance/{instance}"
            })
    void refusesItByItsIdToAStranger(String path) throws Exception {
        var answer = get(STRANGER, "/engine-rest" + path.replace("{task}", task).replace("{instance}", instance));
        assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain("Sở Tư pháp", OWNER);
    }

    @Test
    void letsAStrangerNeitherClaimNorComplete() throws Exception {
        assertThat(post(STRANGER, "/engine-rest/task/" + task + "/claim", "{\"userId\":\"%s\"}".formatted(STRANGER))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(STRANGER, "/engine-rest/task/" + task + "/submit-form", "{\"variables\":{}}")
                        .statusCode())
                .isIn(400, 403);
        assertThat(get(OWNER, "/engine-rest/task/" + task).body()).contains("\"assignee\":null");
    }

    @Test
    void showsFiguresOfTheOwnUnitOnly() throws Exception {
        assertThat(get(STRANGER, "/api/figures?unit=huyen-ninh-hai&year=2023").statusCode())
                .isEqualTo(200);
        assertThat(get(STRANGER, "/api/figures?unit=so-tu-phap&year=2023").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> start(String person, String process, Map<String, Object> values) throws Exception {
        var variables = JSON.createObjectNode();
        values.forEach((name, value) -> variables.putObject(name).putPOJO("value", value));
        var body = JSON.createObjectNode().set("variables", variables);
        return post(person, "/engine-rest/process-definition/key/" + process + "/submit-form", body.toString());
    }

    private HttpResponse<String> get(String person, String path) throws Exception {
        return client.send(request(person, path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String person, String path, String body) throws Exception {
        var request = request(person, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String person, String path) {
        String login = Base64.getEncoder().encodeToString((person + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + login);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
