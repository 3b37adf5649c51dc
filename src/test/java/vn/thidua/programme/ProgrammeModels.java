package vn.thidua.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The models and forms of this capability, as class path resources. */
public final class ProgrammeModels {

    private ProgrammeModels() {}

    public static String[] all() throws IOException {
        try (var models = Files.list(Path.of("processes/programme"));
                var forms = Files.list(Path.of("forms/programme"))) {
            return Stream.concat(models, forms).map(Path::toString).toArray(String[]::new);
        }
    }
}
