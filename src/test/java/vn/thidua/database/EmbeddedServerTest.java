package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.database.EmbeddedDatabaseConfiguration.DURABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

class EmbeddedServerTest {

    private final ServerFiles files = ServerFiles.of("target/postgres/" + UUID.randomUUID());

    @AfterEach
    void deleteData() throws IOException {
        FileSystemUtils.deleteRecursively(files.directory());
        for (var ending : List.of(".password", ".lock", ".log", ".tools.log")) {
            Files.deleteIfExists(files.beside(ending));
        }
    }

    @Test
    void keepsItsDataForTheNextStart() throws IOException {
        try (var server = start()) {
            write(server);
        }
        try (var server = start()) {
            assertThat(rowsIn(server)).isEqualTo(1);
        }
    }

    @Test
    void keepsWhatWasCommittedWhenItsJvmIsKilled() throws Exception {
        var killed = LocalStartProcess.startOn(files);
        assertThat(killed.isReady()).as(killed.output().toString()).isTrue();
        killed.kill();
        var orphan = serverNumber();
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (var server = start()) {
            assertThat(serverNumber()).isNotEqualTo(orphan);
            assertThat(rowsIn(server)).isEqualTo(1);
        }
    }

    @Test
    void startsAgainWhenTheServerTooWasKilled() throws Exception {
        var server = start();
        write(server);
        var killed = ProcessHandle.of(serverNumber()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().join();
        server.close();
        try (var next = start()) {
            assertThat(rowsIn(next)).isEqualTo(1);
        }
    }

    @Test
    void startsWhenAnotherProgramHasGotTheNumberOfADeadServer() throws Exception {
        try (var server = start()) {
            write(server);
        }
        var other = processOfTheServersAccount();
        Files.writeString(pidFile(), other.pid() + "\n" + files.directory() + "\n");
        try (var server = start()) {
            assertThat(rowsIn(server)).isEqualTo(1);
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void startsWhenACrashLeftAnEmptyServerNumber() throws Exception {
        start().close();
        Files.createFile(pidFile());
        start().close();
    }

    @Test
    void refusesAFolderInUseInOneSentence() throws Exception {
        try (var holder = LocalStartProcess.startOn(files)) {
            assertThat(holder.isReady()).as(holder.output().toString()).isTrue();
            var second = LocalStartProcess.startOn(files);
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.output())
                    .filteredOn(line -> line.contains(
                            "Không khởi động được Thi Đua: thư mục dữ liệu " + files.directory() + " đang được"))
                    .hasSize(1);
            assertThat(second.output()).noneMatch(line -> line.startsWith("\tat "));
        }
    }

    @Test
    void refusesDataWhosePasswordIsGone() throws IOException {
        start().close();
        Files.delete(files.password());
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("thiếu tệp mật khẩu");
    }

    @Test
    void refusesAFolderOfOtherFilesAndLeavesThemAlone() throws IOException {
        var strange = Files.createDirectories(files.directory()).resolve("luong.txt");
        Files.writeString(strange, "1");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
        assertThat(strange).hasContent("1");
    }

    /** As root only, since an ordinary user runs every other test here as an ordinary user. */
    @Test
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void startsForAnOrdinaryUserAndThenForRoot() throws Exception {
        // The capability lets it reach class path and data, which may lie in folders only root may enter; the bit
        // makes access(2) count it.
        var daemon = List.of(
                "setpriv",
                "--reuid=1",
                "--regid=1",
                "--clear-groups",
                "--securebits=+no_setuid_fixup",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override");
        try (var start = LocalStartProcess.start(daemon, "--thidua.database.directory=" + files.directory())) {
            assertThat(start.isReady()).as(start.output().toString()).isTrue();
            assertThat(Files.getAttribute(files.directory(), "unix:uid")).isEqualTo(1);
        }
        try (var server = start()) {
            assertThat(rowsIn(server)).isEqualTo(1);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void startsBelowAFolderOnlyRootMayEnter(@TempDir Path closed) throws IOException {
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        try (var server = EmbeddedServer.start(ServerFiles.of(closed + "/data/postgres"), DURABLE)) {
            write(server);
            assertThat(rowsIn(server)).isEqualTo(1);
        }
    }

    /** PostgreSQL knows by itself that a process of another account is no server. */
    private Process processOfTheServersAccount() throws IOException {
        var command = new ArrayList<>(ServerAccount.commandPrefix(files.directory()));
        command.addAll(List.of("sleep", "600"));
        return new ProcessBuilder(command).start();
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(files, DURABLE);
    }

    private Path pidFile() {
        return files.directory().resolve("postmaster.pid");
    }

    private long serverNumber() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).get(0));
    }

    private static JdbcClient client(EmbeddedServer server) {
        return JdbcClient.create(server.access().to(ServerAccess.ROLE));
    }

    private static void write(EmbeddedServer server) {
        client(server).sql("create table written (id serial)").update();
        client(server).sql("insert into written default values").update();
    }

    private static long rowsIn(EmbeddedServer server) {
        return client(server)
                .sql("select count(*) from written")
                .query(Long.class)
                .single();
    }
}
