package vn.thidua.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.engine.ProcessTestEngine;

class ModelSeedingTest {

    private static final DataSource DATABASE = ProcessTestEngine.database();

    private static ProcessTestEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = ProcessTestEngine.on(DATABASE);
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    @BeforeEach
    void forget() {
        var repository = engine.engine().getRepositoryService();
        repository.createDeploymentQuery().list().forEach(one -> repository.deleteDeployment(one.getId(), true));
        JdbcClient.create(DATABASE).sql("delete from seeded_model").update();
    }

    @Test
    void deploysWhatTheEngineDoesNotHaveAndNothingTwice() {
        seed(form("remind", ""), form("ask-leave", ""));
        seed(form("remind", ""), form("ask-leave", ""));
        assertThat(deployments()).isEqualTo(1);
    }

    @Test
    void bringsANewShippedVersionOfThatModelOnly() {
        seed(form("remind", ""), form("ask-leave", ""));
        seed(form("remind", " "), form("ask-leave", ""));
        assertThat(newest(form("remind", ""))).endsWith(" ");
        assertThat(deployments()).isEqualTo(2);
        assertThat(resourcesNamed("ask-leave.form")).isEqualTo(1);
    }

    @Test
    void neverOverwritesWhatAnAdministratorEdited() {
        seed(form("remind", ""), form("ask-leave", ""));
        deploy(form("remind", "\n"));
        seed(form("remind", ""), form("ask-leave", ""));
        seed(form("remind", " "), form("ask-leave", " "));
        seed(form("remind", "  "), form("ask-leave", " "));
        assertThat(newest(form("remind", ""))).endsWith("}\n\n");
        assertThat(newest(form("ask-leave", ""))).endsWith(" ");
    }

    @Test
    void recognisesProcessesByTheirIdWhateverTheFileWasCalled() throws IOException {
        var shipped = new ShippedModel("leave.bpmn", file("leave.bpmn", ""));
        deploy(new ShippedModel("diagram_1.bpmn", file("leave.bpmn", " ")));
        seed(shipped);
        assertThat(deployments()).isEqualTo(1);
    }

    private static void seed(ShippedModel... models) {
        var configuration = (ProcessEngineConfigurationImpl) engine.engine().getProcessEngineConfiguration();
        var seeding = new ModelSeeding(
                engine.engine().getRepositoryService(),
                new DeployedModels(configuration),
                new ModelSeeds(JdbcClient.create(DATABASE)),
                List.of());
        new TransactionTemplate(engine.transactions())
                .executeWithoutResult(transaction -> seeding.seed(List.of(models)));
    }

    private static void deploy(ShippedModel model) {
        engine.engine()
                .getRepositoryService()
                .createDeployment()
                .name("edited")
                .addString(model.name(), new String(model.content(), StandardCharsets.UTF_8))
                .deploy();
    }

    private static ShippedModel form(String id, String change) {
        return new ShippedModel(id + ".form", file(id + ".form", change));
    }

    private static byte[] file(String name, String change) {
        try {
            var text = new ClassPathResource("engine/" + name).getContentAsString(StandardCharsets.UTF_8);
            return (text + change).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newest(ShippedModel model) {
        var configuration = (ProcessEngineConfigurationImpl) engine.engine().getProcessEngineConfiguration();
        return new String(new DeployedModels(configuration).newest(model).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static long deployments() {
        return engine.engine().getRepositoryService().createDeploymentQuery().count();
    }

    private static long resourcesNamed(String name) {
        var repository = engine.engine().getRepositoryService();
        return repository.createDeploymentQuery().list().stream()
                .flatMap(one -> repository.getDeploymentResourceNames(one.getId()).stream())
                .filter(name::equals)
                .count();
    }
}
