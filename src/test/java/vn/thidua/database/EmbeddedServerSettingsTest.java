package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

class EmbeddedServerSettingsTest {

    private static final ServerFiles FILES = ServerFiles.of("target/postgres/" + UUID.randomUUID() + "/data");

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(FILES, EmbeddedDatabaseConfiguration.DURABLE);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(FILES.directory().getParent());
    }

    @Test
    void syncsWhatItAcknowledgesAndChecksWhatItReads() {
        assertThat(List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums"))
                .allSatisfy(setting -> assertThat(show(setting)).isEqualTo("on"));
    }

    @Test
    void speaksUnicodeAndOrdersAsVietnameseDo() {
        assertThat(show("server_encoding")).isEqualTo("UTF8");
        assertThat(ask(superuser(), "select datlocale from pg_database where datname = 'thidua'"))
                .isEqualTo("vi");
    }

    @Test
    void givesTheApplicationARoleWithoutPowerOverTheServer() {
        var power =
                "select (rolsuper or rolcreaterole or rolcreatedb)::text from pg_roles where rolname = current_user";
        assertThat(ask(server.access().to(ServerAccess.ROLE), power)).isEqualTo("false");
    }

    @Test
    void answersOnlyThisMachine() {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("unix_socket_directories")).isEmpty();
    }

    @Test
    void trustsNobodyWithoutThePassword() throws IOException {
        assertThat(Files.readAllLines(FILES.directory().resolve("pg_hba.conf")))
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith("scram-sha-256"));
        var stranger = (PGSimpleDataSource) superuser();
        stranger.setPassword("guessed");
        assertThatThrownBy(stranger::getConnection).hasMessageContaining("password authentication failed");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsOnlyTheOwnerReadThePassword() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FILES.password())))
                .isEqualTo("rw-------");
    }

    private static String show(String setting) {
        return ask(superuser(), "show " + setting);
    }

    private static DataSource superuser() {
        return server.access().asSuperuser();
    }

    private static String ask(DataSource database, String question) {
        return JdbcClient.create(database).sql(question).query(String.class).single();
    }
}
