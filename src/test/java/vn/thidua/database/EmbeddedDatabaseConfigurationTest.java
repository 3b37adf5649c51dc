package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    void usesAGivenServerAndStartsNoneOfItsOwn() {
        var given = TestServer.INSTANCE.access();
        try (var application = LocalStart.run(
                "--thidua.database.directory=" + files.directory(),
                "--spring.datasource.url=" + given.url(),
                "--spring.datasource.username=" + ServerAccess.ROLE,
                "--spring.datasource.password=" + given.password())) {
            assertThat(one(application.getBean(JdbcClient.class))).isEqualTo(1);
            assertThat(application.getBeansOfType(EmbeddedServer.class)).isEmpty();
            assertThat(files.directory().getParent()).doesNotExist();
        }
    }

    private static int one(JdbcClient database) {
        return database.sql("select 1").query(Integer.class).single();
    }
}
