package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseConfigurationTest {

    private final ServerFiles files = ServerFiles.of("target/postgres/" + UUID.randomUUID() + "/data");

    @Test
    void stopsTheServerWithTheApplicationAndAfterItsConnections() throws IOException {
        var pidFile = files.directory().resolve("postmaster.pid");
        try (var application = LocalStart.run("--thidua.database.directory=" + files.directory())) {
            assertThat(one(application.getBean(JdbcClient.class))).isEqualTo(1);
            assertThat(pidFile).exists();
        }
        assertThat(pidFile).doesNotExist();
        assertThat(Files.readString(files.beside(".log"))).doesNotContain("terminating connection");
        FileSystemUtils.deleteRecursively(files.directory().getParent());
    }

    @Test
    void letsNoStatementLockOrTransactionLastForeverAndPlansEachForItsParameters() {
        try (var application = LocalStart.run(given())) {
            var database = application.getBean(JdbcClient.class);
            assertThat(List.of(
                            "statement_timeout",
                            "lock_timeout",
                            "idle_in_transaction_session_timeout",
                            "plan_cache_mode"))
                    .extracting(setting ->
                            database.sql("show " + setting).query(String.class).single())
                    .containsExactly("30s", "5s", "30s", "force_custom_plan");
        }
    }

    @Test
    void usesAGivenServerAndStartsNoneOfItsOwn() {
        try (var application = LocalStart.run(given())) {
            assertThat(one(application.getBean(JdbcClient.class))).isEqualTo(1);
            assertThat(application.getBeansOfType(EmbeddedServer.class)).isEmpty();
            assertThat(files.directory().getParent()).doesNotExist();
        }
    }

    private String[] given() {
        var server = TestServer.INSTANCE.access();
        return new String[] {
            "--thidua.database.directory=" + files.directory(),
            "--spring.datasource.url=" + server.url(),
            "--spring.datasource.username=" + ServerAccess.ROLE,
            "--spring.datasource.password=" + server.password()
        };
    }

    private static int one(JdbcClient database) {
        return database.sql("select 1").query(Integer.class).single();
    }
}
