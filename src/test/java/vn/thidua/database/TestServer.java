package vn.thidua.database;

import java.io.IOException;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** The server of this test JVM. Quick instead of durable; its data goes with it. */
final class TestServer {

    static final EmbeddedServer INSTANCE = start();

    private static final int JVMS_AT_ONCE = 16;

    private TestServer() {}

    /** A folder per JVM running at the same time. One that a killed JVM left is taken over, with its server. */
    private static EmbeddedServer start() {
        for (int folder = 1; ; folder++) {
            try {
                return startIn(ServerFiles.of("target/postgres/tests-" + folder));
            } catch (StartRefused e) {
                if (folder == JVMS_AT_ONCE) {
                    throw e;
                }
            }
        }
    }

    private static EmbeddedServer startIn(ServerFiles files) {
        var server = EmbeddedServer.start(
                files,
                Map.of(
                        "fsync",
                        "off",
                        "full_page_writes",
                        "off",
                        "synchronous_commit",
                        "off",
                        "max_connections",
                        "400"));
        // After the application contexts, whose pools and job executors still want to say goodbye to it.
        SpringApplication.getShutdownHandlers().add(() -> stop(server, files));
        return server;
    }

    private static void stop(EmbeddedServer server, ServerFiles files) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(files.directory());
        } catch (IOException e) {
            LoggerFactory.getLogger(TestServer.class).warn("The test server did not stop", e);
        }
    }
}
