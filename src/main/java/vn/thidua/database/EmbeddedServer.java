package vn.thidua.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own on one data folder, reachable from this machine only and by password only. It stays
 * alive when the JVM is killed; the next start on the folder ends it first and finds everything it had committed.
 */
class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final ServerFiles files;
    private final DirectoryLock lock;
    private final ServerPrograms programs;
    private final ServerAccess access;

    private EmbeddedServer(ServerFiles files, DirectoryLock lock, ServerPrograms programs) throws IOException {
        this.files = files;
        this.lock = lock;
        this.programs = programs;
        this.access = new ServerAccess(freePort(), files.readOrMakePassword());
    }

    /**
     * Starts the server, after creating its data where there is none.
     *
     * @throws StartRefused when the folder is in use or cannot be used
     */
    static EmbeddedServer start(ServerFiles files, Map<String, String> settings) {
        try {
            Files.createDirectories(files.directory().getParent());
            var lock = DirectoryLock.take(files);
            try {
                return start(files, lock, settings);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "không dùng được thư mục dữ liệu %s (%s); hãy kiểm tra quyền ghi và dung lượng đĩa."
                            .formatted(files.directory(), e),
                    e);
        }
    }

    private static EmbeddedServer start(ServerFiles files, DirectoryLock lock, Map<String, String> settings)
            throws IOException {
        var programs = new ServerPrograms(ServerArchive.unpackedIn(files.programs()), files);
        var server = new EmbeddedServer(files, lock, programs);
        if (files.initialised()) {
            LeftoverServer.stop(files, programs);
        } else {
            server.initialise();
        }
        server.serve(settings);
        server.access.createRoleAndDatabase();
        LOG.info("PostgreSQL đang chạy trên cổng {} với dữ liệu trong {}", server.access.port(), files.directory());
        return server;
    }

    /** Under a temporary name first: a start killed half-way leaves no data folder that looks complete. */
    private void initialise() throws IOException {
        Files.deleteIfExists(files.directory());
        var unfinished = files.beside(".init-" + UUID.randomUUID());
        programs.runOrRefuse(
                "không tạo được dữ liệu PostgreSQL",
                "initdb",
                "-D",
                unfinished.toString(),
                "--username=" + ServerAccess.SUPERUSER,
                "--pwfile=" + files.password(),
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--no-instructions",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=vi");
        Files.move(unfinished, files.directory());
    }

    private void serve(Map<String, String> settings) throws IOException {
        var options = settings.entrySet().stream()
                .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining());
        programs.runOrRefuse(
                "không khởi động được PostgreSQL",
                "pg_ctl",
                "start",
                "-D",
                files.directory().toString(),
                "-l",
                files.beside(".log").toString(),
                "-w",
                "-t",
                "300",
                "-o",
                "-p " + access.port() + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + options);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    ServerAccess access() {
        return access;
    }

    @Override
    public void close() throws IOException {
        if (!programs.run("pg_ctl", "stop", "-D", files.directory().toString(), "-m", "fast", "-w", "-t", "120")) {
            LOG.warn("PostgreSQL không dừng đúng cách; lần khởi động sau sẽ phục hồi dữ liệu");
        }
        lock.close();
    }
}
