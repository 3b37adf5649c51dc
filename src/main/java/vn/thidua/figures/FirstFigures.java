package vn.thidua.figures;

import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.ImportScope;

/** Enters the figures of {@code thidua.figures.file} at the first start, while there are none. */
@Component
@Order(FirstFigures.ORDER)
@EnableConfigurationProperties(FigureSettings.class)
class FirstFigures implements ApplicationRunner {

    /** After units and people, whose codes the figures name. */
    static final int ORDER = 200;

    private final FigureSettings settings;
    private final JdbcFigures figures;

    FirstFigures(FigureSettings settings, JdbcFigures figures) {
        this.settings = settings;
        this.figures = figures;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var file = settings.file();
        if (file != null && figures.empty()) {
            figures.importCsv(
                    Objects.requireNonNullElse(file.getFilename(), "figures.csv"),
                    file.getContentAsByteArray(),
                    ImportScope.SYSTEM);
        }
    }
}
