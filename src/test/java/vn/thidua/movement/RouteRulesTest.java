package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.thidua.figures.Metrics;
import vn.thidua.organisation.ImportScope;

/** Stages without a unit are done by the proposing unit: somebody must be there who can. */
class RouteRulesTest {

    @Test
    void refusesARoleThatNobodyHoldsWhereProposalsAreMade() {
        var plan = ShippedPlans.yaml("kien-giang-cchc-2021");

        assertThatThrownBy(() ->
                        ShippedPlans.file().read(plan.replace("signature, role: HEAD}", "signature, role: CLERK}")))
                .hasMessage(
                        "/route/stages/2/role: không đơn vị đề nghị nào có người giữ vai trò văn thư; hãy ghi vai trò"
                                + " khác hoặc ghi đơn vị thực hiện (unit)");
    }

    @Test
    void looksOnlyAtTheUnitThatProposesAlone() {
        var plan = ShippedPlans.text("/movement/department-plan.yaml");
        var found = "signature, role: HEAD, unit: so-y-te}";

        assertThat(ShippedPlans.file().read(plan.replace(found, "signature, role: HEAD}")))
                .isNotNull();
        assertThatThrownBy(() -> ShippedPlans.file().read(plan.replace(found, "signature, role: APPRAISER}")))
                .hasMessageContaining("/awards/1/route/stages/2/role: không đơn vị đề nghị nào");
    }

    @Test
    void refusesACouncilWhereNobodyIsAMember() {
        var plan = ShippedPlans.text("/movement/thi-dua-chuyen-de.yaml");
        var council = plan.replace("- {code: signature,", "- {code: council, role: OFFICER}\n    - {code: signature,");
        var file = new PlanFile(new PlanSchema(), new PlanRules(new LaunchProvince(), new Metrics()));

        assertThat(file.read(plan, ImportScope.INSTALLATION)).isNotNull();
        assertThatThrownBy(() -> file.read(council, ImportScope.INSTALLATION))
                .hasMessageContaining("/route/stages/1/role: không đơn vị đề nghị nào có người giữ vai trò thành viên");
    }
}
