package vn.thidua.movement.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The models and forms of this capability, as class path resources. */
final class ModelFiles {

    private ModelFiles() {}

    static String[] ofMovement() {
        return Stream.of("processes/movement", "forms/movement")
                .flatMap(ModelFiles::in)
                .toArray(String[]::new);
    }

    private static Stream<String> in(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            return files.map(Path::toString).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
