package vn.thidua.movement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.ImportScope;

/** Keeps the plans of {@code thidua.movement.plans} that are not there yet; a plan once imported is never touched. */
@Component
@Order(FirstPlans.ORDER)
@EnableConfigurationProperties(PlanSettings.class)
class FirstPlans implements ApplicationRunner {

    /** After units and people, whom the routes name. */
    static final int ORDER = 200;

    private final PlanSettings settings;
    private final MovementPlans plans;

    FirstPlans(PlanSettings settings, MovementPlans plans) {
        this.settings = settings;
        this.plans = plans;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var file : settings.plans()) {
            var yaml = file.getContentAsString(StandardCharsets.UTF_8);
            if (plans.findNewest(plans.check(yaml, ImportScope.SYSTEM).code()).isEmpty()) {
                plans.importPlan(yaml, ImportScope.SYSTEM);
            }
        }
    }
}
