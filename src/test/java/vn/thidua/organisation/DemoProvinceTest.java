package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoProvinceTest {

    private static OrganisationContext context;
    private static Organisation organisation;

    @BeforeAll
    static void importTheProvince() {
        context = OrganisationContext.demo();
        organisation = context.organisation();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void hasSixDistrictsTheCityAndFiveVerticalAgencies() {
        assertThat(unitsOf(UnitKind.DISTRICT)).hasSize(7);
        assertThat(unitsOf(UnitKind.VERTICAL_AGENCY)).hasSize(5);
        assertThat(unitsOf(UnitKind.PROVINCE)).extracting(Unit::code).containsExactly("ninh-thuan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ",
                "Văn phòng UBND tỉnh",
                "Sở Tư pháp",
                "Sở Tài chính",
                "Sở Thông tin và Truyền thông",
                "Sở Khoa học và Công nghệ",
                "Sở Kế hoạch và Đầu tư",
                "Sở Văn hóa, Thể thao và Du lịch",
                "Sở Giáo dục và Đào tạo",
                "Sở Y tế",
                "Sở Tài nguyên và Môi trường"
            })
    void hasEveryDepartmentThatDocument003Names(String name) {
        assertThat(unitsOf(UnitKind.DEPARTMENT)).extracting(Unit::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-y-te",
                "so-tu-phap",
                "so-thong-tin-va-truyen-thong",
                "huyen-ninh-phuoc",
                "huyen-ninh-hai",
                "xa-phuoc-thuan",
                "cong-an-tinh"
            })
    void canTakeAProposalThroughEveryStepAtTheUnit(String unit) {
        assertThat(organisation.holders(Role.OFFICER, unit)).isNotEmpty();
        assertThat(organisation.holders(Role.COUNCIL_SECRETARY, unit)).hasSize(1);
        assertThat(organisation.holders(Role.COUNCIL_MEMBER, unit))
                .hasSize(5)
                .contains(organisation.headOf(unit).orElseThrow());
    }

    @Test
    void canAppraiseDecideAndIssue() {
        assertThat(organisation.holders(Role.APPRAISER, "so-noi-vu")).hasSize(2);
        assertThat(organisation.holders(Role.APPRAISAL_LEAD, "so-noi-vu")).hasSize(1);
        assertThat(organisation.holders(Role.PROCESS_ADMIN, "so-noi-vu")).hasSize(1);
        assertThat(organisation.holders(Role.DECIDER, "ninh-thuan")).hasSize(1);
        assertThat(organisation.holders(Role.CLERK, "ninh-thuan")).hasSize(2);
        assertThat(organisation.holders(Role.MANAGER, "ninh-thuan")).hasSize(1);
    }

    @Test
    void hasPeopleWithoutRolesWhoCanBeNominated() {
        assertThat(organisation.people())
                .filteredOn(person -> !person.mayLogIn())
                .hasSizeGreaterThan(5);
    }

    private static List<Unit> unitsOf(UnitKind kind) {
        return organisation.units().stream().filter(unit -> unit.kind() == kind).toList();
    }
}
