package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Ends the server that a killed JVM left running on the data folder. The caller holds the folder's lock. */
class LeftoverServer {

    private LeftoverServer() {}

    static void stop(ServerFiles files, ServerPrograms programs) throws IOException {
        var pidFile = files.directory().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var process = processIn(pidFile);
        if (process.filter(found -> serves(found, files.directory())).isPresent()) {
            programs.runOrRefuse(
                    "không dừng được PostgreSQL của lần chạy trước",
                    "pg_ctl",
                    "stop",
                    "-D",
                    files.directory().toString(),
                    "-m",
                    "fast",
                    "-w",
                    "-t",
                    "120");
        } else if (process.isPresent() || Files.size(pidFile) == 0) {
            // The number now belongs to another program, which PostgreSQL would take for a server and refuse to start.
            // The file of a plainly dead server stays: PostgreSQL needs it to wait for the server's last children.
            Files.delete(pidFile);
        }
    }

    private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(Long::parseLong).flatMap(ProcessHandle::of);
        }
    }

    private static boolean serves(ProcessHandle process, Path directory) {
        var info = process.info();
        return info.arguments()
                .map(words -> Arrays.asList(words).contains(directory.toString()))
                // Windows tells no arguments.
                .orElseGet(() -> info.command().orElse("").endsWith("postgres.exe"));
    }
}
