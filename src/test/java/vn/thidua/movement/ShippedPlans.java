package vn.thidua.movement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.figures.Metrics;

/** The plans that come with the application, for tests that need one without a database. */
public final class ShippedPlans {

    private ShippedPlans() {}

    /** The plan of Ninh Thuận 2023, version 1. */
    public static MovementPlan ninhThuan2023() {
        return file().read(text("/movement/ninh-thuan-cchc-2023.yaml"));
    }

    static PlanFile file() {
        return new PlanFile(new PlanSchema(), new PlanRules(new KnownUnits(), new CriterionRules(new Metrics())));
    }

    /** Stored plans on a database of the test's own. */
    public static MovementPlans storedIn(JdbcClient jdbc) {
        return new JdbcMovementPlans(jdbc, file());
    }

    /** The text of a resource. */
    public static String text(String resource) {
        try (var stream = ShippedPlans.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
