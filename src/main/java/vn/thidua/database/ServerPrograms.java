package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs initdb and pg_ctl; what they say goes to a log beside the data folder. */
class ServerPrograms {

    private final Path bin;
    private final ServerFiles files;

    ServerPrograms(Path home, ServerFiles files) {
        this.bin = home.resolve("bin");
        this.files = files;
    }

    /** Whether the program ended well; waits for its end. */
    boolean run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(ServerAccount.commandPrefix(files.directory()));
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            return builder.start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Like {@link #run}, but a program that does not end well refuses the start, with the last thing it said. */
    void runOrRefuse(String refusal, String program, String... arguments) throws IOException {
        if (!run(program, arguments)) {
            var said = Files.readAllLines(log()).stream()
                    .filter(line -> !line.isBlank())
                    .reduce("", (earlier, later) -> later);
            throw new StartRefused(
                    "%s (%s); xem chi tiết trong %s và %s.".formatted(refusal, said, log(), files.beside(".log")));
        }
    }

    private Path log() {
        return files.beside(".tools.log");
    }
}
