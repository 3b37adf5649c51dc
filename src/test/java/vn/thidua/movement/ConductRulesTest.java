package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registration whose days are counted needs a launch to count from. */
class ConductRulesTest {

    private static final String PLAN = ShippedPlans.text("/movement/department-plan.yaml");
    private static final String ON_A_DAY = "kind: THROUGH, day: 2021-03-31";

    @ParameterizedTest
    @ValueSource(strings = {"DAYS_AFTER", "WORKING_DAYS_AFTER"})
    void refusesCountedDaysOfRegistrationWithoutALaunch(String kind) {
        var counted = PLAN.replace(ON_A_DAY, "kind: %s, days: 15, event: phát động".formatted(kind));

        assertThat(ShippedPlans.file().read(counted).conduct().launch()).isNotNull();
        assertThatThrownBy(() -> ShippedPlans.file().read(withoutLaunch(counted)))
                .hasMessageContaining("/conduct/registration/term/rule: số ngày đăng ký tính từ ngày phát động");
        assertThat(ShippedPlans.file().read(withoutLaunch(PLAN)).conduct().launch())
                .isNull();
    }

    private static String withoutLaunch(String plan) {
        return plan.replaceFirst("(?s)  launch:\n.*?(?=  registration:)", "");
    }
}
