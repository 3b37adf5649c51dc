package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;

class FirstPlansTest {

    private static final String SHIPPED = "movement/ninh-thuan-cchc-2023.yaml";

    private final MovementPlans plans = ShippedPlans.storedIn(JdbcClient.create(TestDatabase.migrated()));

    @Test
    void importsAShippedPlanThatIsNotThereYet() throws IOException {
        start();

        assertThat(plans.newest()).containsExactly(ShippedPlans.ninhThuan2023());
    }

    @Test
    void leavesAPlanAloneThatSomebodyChanged() throws IOException {
        start();
        var changed = ShippedPlans.text("/" + SHIPPED).replace("number: 9", "number: 8");
        plans.importPlan(changed, "hoa.dang");

        start();

        assertThat(plans.newest()).extracting(MovementPlan::version).containsExactly(2);
    }

    private void start() throws IOException {
        var settings = new PlanSettings(List.of(new ClassPathResource(SHIPPED)));
        new FirstPlans(settings, plans).run(new DefaultApplicationArguments());
    }
}
