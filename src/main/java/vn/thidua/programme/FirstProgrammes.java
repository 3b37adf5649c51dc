package vn.thidua.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.ImportScope;

/** Keeps the programmes of {@code thidua.programme.files} that are not there yet; one once imported is never touched. */
@Component
@Order(FirstProgrammes.ORDER)
@EnableConfigurationProperties(ProgrammeSettings.class)
class FirstProgrammes implements ApplicationRunner {

    /** After units, whom the tasks name. */
    static final int ORDER = 200;

    private final ProgrammeSettings settings;
    private final Programmes programmes;

    FirstProgrammes(ProgrammeSettings settings, Programmes programmes) {
        this.settings = settings;
        this.programmes = programmes;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var file : settings.files()) {
            var yaml = file.getContentAsString(StandardCharsets.UTF_8);
            if (programmes
                    .findNewest(programmes.check(yaml, ImportScope.SYSTEM).code())
                    .isEmpty()) {
                programmes.importProgramme(yaml, ImportScope.SYSTEM);
            }
        }
    }
}
