package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.refusal.Refused;

class JdbcMovementPlansTest {

    private static final String YAML = ShippedPlans.text("/movement/ninh-thuan-cchc-2023.yaml");
    private static final String CODE = "ninh-thuan-cchc-2023";

    private MovementPlans plans;

    @BeforeEach
    void openPlans() {
        plans = ShippedPlans.storedIn(JdbcClient.create(TestDatabase.migrated()));
    }

    @Test
    void takesAPlanOnlyFromItsOwnProvince() {
        assertThatThrownBy(() -> plans.importPlan(YAML, "y.ho")).hasMessageContaining("/province: không có đơn vị");
        assertThatThrownBy(() -> plans.check(YAML, "y.ho")).hasMessageContaining("/province: không có đơn vị");
    }

    @Test
    void keepsTheCodeOfAPlanForItsProvince() {
        plans.importPlan(YAML, "tuan.ngo");
        var theirs =
                ShippedPlans.yaml("so-tu-phap-ha-nam-cchc-2023-2025").replaceFirst("(?m)^code: .*", "code: " + CODE);

        assertThatThrownBy(() -> plans.importPlan(theirs, "y.ho"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("plan-code-taken"));
        assertThat(plans.findNewest("ninh-thuan-cchc-2023"))
                .map(MovementPlan::province)
                .contains("ninh-thuan");
    }

    @Test
    void givesBackWhatWasImported() {
        plans.importPlan(YAML, "tuan.ngo");

        assertThat(plans.plan(CODE, 1)).isEqualTo(ShippedPlans.ninhThuan2023());
        assertThat(plans.newest()).containsExactly(ShippedPlans.ninhThuan2023());
    }

    @Test
    void keepsOneVersionForTheSameContent() {
        plans.importPlan(YAML, "tuan.ngo");

        assertThat(plans.importPlan(YAML + "\n# ghi chú\n", "tuan.ngo").version())
                .isEqualTo(1);
        assertThat(plans.find(CODE, 2)).isEmpty();
    }

    @Test
    void keepsTheOldVersionBesideAChangedOne() {
        plans.importPlan(YAML, "tuan.ngo");

        var changed = plans.importPlan(YAML.replace("number: 9", "number: 10"), "tuan.ngo");

        assertThat(changed.version()).isEqualTo(2);
        assertThat(plans.findNewest(CODE)).contains(changed);
        assertThat(quota(plans.plan(CODE, 1))).isEqualTo(9);
        assertThat(quota(plans.plan(CODE, 2))).isEqualTo(10);
    }

    @Test
    void takesAReturnToEarlierContentAsANewVersion() {
        plans.importPlan(YAML, "tuan.ngo");
        plans.importPlan(YAML.replace("number: 9", "number: 10"), "tuan.ngo");

        assertThat(plans.importPlan(YAML, "tuan.ngo").version()).isEqualTo(3);
    }

    @Test
    void keepsNothingWhenOnlyCheckingOrRefusing() {
        plans.check(YAML, "tuan.ngo");
        assertThatThrownBy(() -> plans.importPlan(YAML.replace("year: 2023", "year: 0"), "tuan.ngo"))
                .isInstanceOf(Refused.class);

        assertThat(plans.newest()).isEmpty();
    }

    private static int quota(MovementPlan plan) {
        return plan.awards().get(0).quotas().get(0).number();
    }
}
