package vn.thidua.movement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.figures.Metrics;
import vn.thidua.organisation.ImportScope;

/** The plans that come with the application, for tests that need one without a database. */
public final class ShippedPlans {

    /** The codes of all shipped plans, which are also the names of their files. */
    static final List<String> CODES = List.of(
            "ninh-thuan-cchc-2023",
            "kien-giang-cchc-2021",
            "so-y-te-ninh-thuan-cchc-2024",
            "so-tu-phap-ha-nam-cchc-2023-2025");

    private static final DemoProvince DEMO = new DemoProvince();
    private static final PlanFile FILE = new PlanFile(new PlanSchema(), new PlanRules(DEMO, new Metrics()));

    private ShippedPlans() {}

    /** The plan of Ninh Thuận 2023, version 1. */
    public static MovementPlan ninhThuan2023() {
        return plan("ninh-thuan-cchc-2023");
    }

    /** The plan of Ninh Thuận 2023, demanding every task of the reform programme on time instead of asking a person. */
    public static MovementPlan demandingTasksOnTime() {
        var asked = "check: PARTLY\n    metrics: [reformTasksAssigned, reformTasksOnTime]\n    formulas:\n";
        var demanded = "check: MACHINE\n"
                + "    explanations: {PASS: Mọi nhiệm vụ đúng hạn., FAIL: Có nhiệm vụ chậm hạn.}\n"
                + "    metrics: [reformTasksAssigned, reformTasksOnTime]\n    formulas:\n"
                + "      passes: ['reformTasksOnTime = reformTasksAssigned']\n";
        return file().read(yaml("ninh-thuan-cchc-2023").replace(asked, demanded));
    }

    /** The plan of Kiên Giang 2021, version 1. */
    public static MovementPlan kienGiang2021() {
        return plan("kien-giang-cchc-2021");
    }

    /** The plan of Sở Y tế Ninh Thuận 2024, version 1. */
    public static MovementPlan soYTe2024() {
        return plan("so-y-te-ninh-thuan-cchc-2024");
    }

    /** The plan of Sở Tư pháp Hà Nam 2023–2025, version 1. */
    public static MovementPlan soTuPhapHaNam() {
        return plan("so-tu-phap-ha-nam-cchc-2023-2025");
    }

    /** The shipped plan with that code, version 1. */
    static MovementPlan plan(String code) {
        return file().read(yaml(code));
    }

    /** The file of the shipped plan with that code. */
    static String yaml(String code) {
        return text("/movement/" + code + ".yaml");
    }

    /** Reads the installation's own plan files, over the units of the demo provinces. */
    interface Reader {
        MovementPlan read(String yaml);
    }

    static Reader file() {
        return yaml -> FILE.read(yaml, ImportScope.INSTALLATION);
    }

    /** Stored plans on a database of the test's own. */
    public static MovementPlans storedIn(JdbcClient jdbc) {
        return new JdbcMovementPlans(jdbc, FILE, DEMO);
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
