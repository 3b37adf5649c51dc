package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.engine.TestPeople.MANAGER;
import static vn.thidua.engine.TestPeople.OFFICER;
import static vn.thidua.engine.TestPeople.PASSWORD;
import static vn.thidua.engine.TestPeople.PROCESS_ADMIN;
import static vn.thidua.engine.TestPeople.TENANT;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** A process administrator deploys from Camunda Modeler; nobody else does. */
@EngineApplicationTest
class DeploymentDoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ApplicationRunner modelSeeding;

    @AfterEach
    void removeEditedVersions() {
        TestPeople.endCases(engine);
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("edited")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void newCasesFollowAnEditedModelAndRunningOnesStay() throws Exception {
        var running = start(TENANT);
        assertThat(deploy(PROCESS_ADMIN, edited()).statusCode()).isEqualTo(200);
        assertThat(step(start(TENANT))).isEqualTo("Quyết định nghỉ phép");
        assertThat(step(running)).isEqualTo("Quyết định");
    }

    @Test
    void anotherTenantKeepsTheSharedModel() throws Exception {
        deploy(PROCESS_ADMIN, edited());
        assertThat(step(start("kien-giang"))).isEqualTo("Quyết định");
    }

    @Test
    void refusesToDeployForAnotherTenantOrForAll() throws Exception {
        assertThat(send(PROCESS_ADMIN, edited(), "kien-giang").statusCode()).isEqualTo(403);
        assertThat(send(PROCESS_ADMIN, edited(), TENANT).statusCode()).isEqualTo(200);
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .list())
                .extracting(ProcessDefinition::getTenantId)
                .containsExactlyInAnyOrder(null, TENANT);
    }

    @Test
    void offersTheOwnVersionAloneAndStartsItWhicheverIsAskedFor() throws Exception {
        deploy(PROCESS_ADMIN, edited());
        var officer = Browser.basic(port, OFFICER, PASSWORD);
        var own =
                officer.get("/engine-rest/process-definition?maxResults=15&latest=true&startablePermissionCheck=true");
        assertThat(own.body()).contains("\"tenantId\":\"ninh-thuan\"").doesNotContain("\"tenantId\":null");

        var started = officer.post("/engine-rest/process-definition/key/leave/submit-form", """
                {"variables": {"why": {"value": "Ốm"}, "kind": {"value": "YEARLY"}}}""");

        assertThat(started.body()).contains("\"tenantId\":\"ninh-thuan\"");
        assertThat(engine.getTaskService().createTaskQuery().singleResult().getName())
                .isEqualTo("Quyết định nghỉ phép");
    }

    @Test
    void aRestartDoesNotOverwriteAnEditedModel() throws Exception {
        deploy(PROCESS_ADMIN, edited());
        modelSeeding.run(new DefaultApplicationArguments());
        assertThat(step(start(TENANT))).isEqualTo("Quyết định nghỉ phép");
    }

    @Test
    void tellsTheAdministratorEveryReasonWhyAModelIsRefused() throws Exception {
        var answer = deploy(
                PROCESS_ADMIN,
                model().replace("camunda:asyncBefore=\"true\"", "").replace("tellAskerDelegate", "dataSource"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Mô hình không được nhận:")
                .contains("leave.bpmn: ServiceTask_TellAsker “Báo tin”: phải có asyncBefore")
                .contains("hệ thống không có thành phần “#{dataSource}”");
        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentName("edited")
                        .count())
                .isZero();
    }

    @Test
    void refusesToDeployForAnybodyElse() throws Exception {
        assertThat(deploy(OFFICER, edited()).statusCode()).isEqualTo(403);
        assertThat(deploy(MANAGER, edited()).statusCode()).isEqualTo(403);
        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentName("edited")
                        .count())
                .isZero();
    }

    private String start(String tenant) {
        return TestPeople.startLeave(engine, tenant).getId();
    }

    private String step(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getName();
    }

    private static String edited() throws IOException {
        return model().replace("\"Quyết định\"", "\"Quyết định nghỉ phép\"");
    }

    private static String model() throws IOException {
        return new ClassPathResource("engine/leave.bpmn").getContentAsString(StandardCharsets.UTF_8);
    }

    /** As Modeler sends it: form data in parts. */
    private HttpResponse<String> deploy(String person, String bpmn) {
        return send(person, bpmn, "");
    }

    private HttpResponse<String> send(String person, String bpmn, String tenant) {
        var part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted("deployment-name", "", "edited")
                + (tenant.isEmpty() ? "" : part.formatted("tenant-id", "", tenant))
                + part.formatted("deployment-source", "", "Camunda Modeler")
                + part.formatted("data", "; filename=\"leave.bpmn\"\r\nContent-Type: application/octet-stream", bpmn)
                + "--part--\r\n";
        var browser = Browser.basic(port, person, PASSWORD);
        return browser.send(browser.request("/engine-rest/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body)));
    }
}
