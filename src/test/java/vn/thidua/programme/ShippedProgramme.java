package vn.thidua.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.movement.DemoProvince;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;

/** The programme that comes with the application, for tests that need it without a start. */
public final class ShippedProgramme {

    static final String CODE = "ninh-thuan-cchc-2021-2025";
    static final String YAML = text("/programme/ninh-thuan-465-2022.yaml");

    private static final DemoProvince DEMO = new DemoProvince();

    private ShippedProgramme() {}

    /** The programme of Quyết định 465, version 1. */
    public static Programme read() {
        return file(DEMO).read(YAML, ImportScope.INSTALLATION);
    }

    static ProgrammeFile file(Organisation organisation) {
        return new ProgrammeFile(new ProgrammeRules(organisation));
    }

    /** The file of Quyết định 465. */
    public static String yaml() {
        return YAML;
    }

    /** Stored programmes on a database of the test's own, over the units of the demo provinces. */
    public static Programmes storedIn(JdbcClient jdbc) {
        return storedIn(jdbc, DEMO);
    }

    static Programmes storedIn(JdbcClient jdbc, Organisation organisation) {
        return new JdbcProgrammes(jdbc, file(organisation), organisation);
    }

    static String text(String resource) {
        try (var stream = ShippedProgramme.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
