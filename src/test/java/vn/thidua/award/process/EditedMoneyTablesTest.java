package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.WholeApplicationTest;
import vn.thidua.award.MoneyLaw;

/** A process admin edits a table of the money's law in Modeler and deploys it, without a release and without a restart. */
@WholeApplicationTest
class EditedMoneyTablesTest {

    private static final LocalDate A_DAY = LocalDate.of(2027, 7, 1);

    @LocalServerPort
    private int port;

    @Value("${thidua.demo.password}")
    private String password;

    @Autowired
    private MoneyLaw law;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    @Qualifier("modelSeeding")
    private ApplicationRunner seeding;

    @AfterEach
    void removeTheEditedVersion() {
        repository
                .createDeploymentQuery()
                .deploymentName("edited")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void followsTheNewestTableAndARestartKeepsIt() throws Exception {
        assertThat(baseSalary()).isEqualByComparingTo("2530000");

        assertThat(deploy("tuan.ngo", withANewSalary()).statusCode()).isEqualTo(200);
        assertThat(baseSalary()).isEqualByComparingTo("2800000");
        assertThat(baseSalary("kien-giang")).isEqualByComparingTo("2530000");

        seeding.run(new DefaultApplicationArguments());
        assertThat(baseSalary()).isEqualByComparingTo("2800000");
    }

    @Test
    void refusesATableWithAGapAndSaysWhere() throws Exception {
        var answer = deploy("tuan.ngo", withANewSalary().replace("2027-07-01", "2027-07-02"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("giữa dòng 6 và dòng 7 hở ngày: không có dòng nào từ 01/07/2027 đến 01/07/2027");
        assertThat(baseSalary()).isEqualByComparingTo("2530000");
    }

    @Test
    void refusesATableTheApplicationCouldNotRead() throws Exception {
        var answer = deploy("tuan.ngo", withANewSalary().replace("<text>2800000</text>", "<text>\"2,8 triệu\"</text>"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("dòng 7, cột “Mức lương cơ sở (đồng)”", "phải là số tiền bằng đồng");
    }

    @Test
    void refusesToDeployForAnybodyElse() throws Exception {
        assertThat(deploy("hoa.dang", withANewSalary()).statusCode()).isEqualTo(403);
    }

    private BigDecimal baseSalary() {
        return baseSalary("ninh-thuan");
    }

    /** As a form finds it before whoever settles the money of a round of that province. */
    private BigDecimal baseSalary(String province) {
        identity.setAuthentication("somebody", null, List.of(province));
        try {
            var number = engine.getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(() -> law.baseSalary(A_DAY)));
            return number.orElseThrow().value();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** The shipped table with an invented salary from 1 July 2027. */
    private static String withANewSalary() throws IOException {
        var table = new ClassPathResource("processes/award/base-salary.dmn").getContentAsString(StandardCharsets.UTF_8);
        return table.replace("&gt;= date(\"2026-07-01\")", "[date(\"2026-07-01\")..date(\"2027-06-30\")]")
                .replace("    </decisionTable>", """
                              <rule id="Rule_New">
                                <inputEntry id="InputEntry_New"><text>&gt;= date("2027-07-01")</text></inputEntry>
                                <outputEntry id="OutputEntry_New1"><text>2800000</text></outputEntry>
                                <outputEntry id="OutputEntry_New2"><text>"Nghị định thử"</text></outputEntry>
                                <outputEntry id="OutputEntry_New3"><text>""</text></outputEntry>
                              </rule>
                            </decisionTable>
                        """);
    }

    private HttpResponse<String> deploy(String person, String dmn) throws Exception {
        var part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted("deployment-name", "", "edited")
                + part.formatted("deployment-source", "", "Camunda Modeler")
                + part.formatted(
                        "data", "; filename=\"base-salary.dmn\"\r\nContent-Type: application/octet-stream", dmn)
                + "--part--\r\n";
        var login = Base64.getEncoder().encodeToString((person + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/deployment/create"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
