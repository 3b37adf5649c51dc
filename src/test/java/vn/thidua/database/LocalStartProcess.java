package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link LocalStart} in a JVM of its own. */
record LocalStartProcess(Process process, List<String> output) implements AutoCloseable {

    /** Starts it and waits until it is ready or has ended. */
    static LocalStartProcess start(List<String> prefix, String... arguments) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LocalStart.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new ArrayList<String>();
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            if (line.equals(LocalStart.READY)) {
                break;
            }
        }
        return new LocalStartProcess(process, output);
    }

    static LocalStartProcess startOn(ServerFiles files) throws IOException {
        return start(List.of(), "--thidua.database.directory=" + files.directory());
    }

    boolean isReady() {
        return output.contains(LocalStart.READY);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Still running: " + output);
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.inputReader().lines().forEach(output::add);
        exitCode();
    }
}
