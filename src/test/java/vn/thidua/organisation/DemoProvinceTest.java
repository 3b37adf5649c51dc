package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void hasThreeProvinces() {
        assertThat(unitsOf(UnitKind.PROVINCE))
                .extracting(Unit::code)
                .containsExactlyInAnyOrder("ninh-thuan", "kien-giang", "ha-nam");
    }

    @Test
    void hasSixDistrictsTheCityAndFiveVerticalAgenciesInNinhThuan() {
        assertThat(below("ninh-thuan", UnitKind.DISTRICT)).hasSize(7);
        assertThat(below("ninh-thuan", UnitKind.VERTICAL_AGENCY)).hasSize(5);
    }

    @Test
    void hasFifteenDistrictsWithAPhongNoiVuEachInKienGiang() {
        assertThat(below("kien-giang", UnitKind.DISTRICT)).hasSize(15).allSatisfy(district -> assertThat(
                        below(district.code(), UnitKind.DIVISION))
                .extracting(Unit::code)
                .singleElement()
                .asString()
                .endsWith("-phong-noi-vu"));
    }

    @ParameterizedTest
    @CsvSource({"kien-giang-huyen-giong-rieng, 19", "kien-giang-huyen-hon-dat, 14"})
    void hasEveryCommuneOfTheDistrictsThatChooseTwo(String district, int communes) {
        assertThat(below(district, UnitKind.COMMUNE)).hasSize(communes);
    }

    @Test
    void hasTheOfficeAndEightMoreUnitsBelowSoTuPhapHaNam() {
        assertThat(below("ha-nam-so-tu-phap", UnitKind.DIVISION)).hasSize(6);
        assertThat(below("ha-nam-so-tu-phap", UnitKind.PUBLIC_SERVICE_UNIT)).hasSize(3);
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
                "cong-an-tinh",
                "so-y-te-benh-vien-da-khoa-tinh",
                "so-y-te-trung-tam-kiem-soat-benh-tat",
                "so-y-te-trung-tam-y-te-ninh-phuoc",
                "kien-giang-so-tai-chinh",
                "kien-giang-so-du-lich",
                "kien-giang-so-giao-thong-van-tai",
                "kien-giang-huyen-giong-rieng",
                "kien-giang-huyen-hon-dat",
                "kien-giang-huyen-tan-hiep",
                "kien-giang-thi-tran-giong-rieng",
                "kien-giang-xa-thanh-hung",
                "kien-giang-thi-tran-soc-son",
                "kien-giang-xa-my-lam",
                "kien-giang-thi-tran-tan-hiep",
                "kien-giang-so-noi-vu-phong-cchc",
                "kien-giang-trung-tam-hanh-chinh-cong"
            })
    void canTakeAProposalThroughEveryStepAtTheUnit(String unit) {
        assertThat(organisation.holders(Role.OFFICER, unit)).isNotEmpty();
        assertThat(organisation.holders(Role.COUNCIL_SECRETARY, unit)).hasSize(1);
        assertThat(organisation.holders(Role.COUNCIL_MEMBER, unit))
                .hasSize(5)
                .contains(organisation.headOf(unit).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-y-te-phong-nghiep-vu-y",
                "kien-giang-so-noi-vu",
                "kien-giang-giong-rieng-phong-noi-vu",
                "kien-giang-hon-dat-phong-noi-vu",
                "kien-giang-tan-hiep-phong-noi-vu",
                "kien-giang-xa-ngoc-chuc",
                "kien-giang-xa-son-kien",
                "kien-giang-xa-thanh-dong-a",
                "kien-giang-xa-tan-hoi"
            })
    void hasASmallCouncilAtSmallUnits(String unit) {
        assertThat(organisation.holders(Role.OFFICER, unit)).hasSize(1);
        assertThat(organisation.holders(Role.COUNCIL_SECRETARY, unit)).hasSize(1);
        assertThat(organisation.holders(Role.COUNCIL_MEMBER, unit))
                .hasSize(3)
                .contains(organisation.headOf(unit).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "van-phong",
                "phong-van-ban",
                "phong-pho-bien-phap-luat",
                "phong-hanh-chinh-tu-phap",
                "phong-bo-tro-tu-phap",
                "trung-tam-tro-giup"
            })
    void canProposeAndSignWithoutACouncilInSoTuPhapHaNam(String unit) {
        var code = "ha-nam-so-tu-phap-" + unit;

        assertThat(organisation.holders(Role.OFFICER, code)).hasSize(1);
        assertThat(organisation.headOf(code)).isPresent();
        assertThat(organisation.peopleOf(code)).anyMatch(person -> !person.mayLogIn());
    }

    @ParameterizedTest
    @CsvSource({
        "APPRAISER, so-y-te-phong-to-chuc-can-bo",
        "APPRAISAL_LEAD, so-y-te-phong-to-chuc-can-bo",
        "DECIDER, so-y-te",
        "CLERK, so-y-te",
        "OFFICER, so-y-te-van-phong",
        "APPRAISER, kien-giang-so-noi-vu",
        "APPRAISAL_LEAD, kien-giang-so-noi-vu",
        "PROCESS_ADMIN, kien-giang-so-noi-vu",
        "DECIDER, kien-giang",
        "CLERK, kien-giang",
        "MANAGER, kien-giang",
        "OFFICER, ha-nam-so-tu-phap-van-phong",
        "APPRAISER, ha-nam-so-tu-phap-van-phong",
        "APPRAISAL_LEAD, ha-nam-so-tu-phap-van-phong",
        "COUNCIL_SECRETARY, ha-nam-so-tu-phap",
        "HEAD, ha-nam-so-tu-phap",
        "DECIDER, ha-nam-so-tu-phap",
        "CLERK, ha-nam-so-tu-phap",
        "APPRAISER, ha-nam-so-noi-vu",
        "APPRAISAL_LEAD, ha-nam-so-noi-vu",
        "PROCESS_ADMIN, ha-nam-so-noi-vu",
        "DECIDER, ha-nam",
        "CLERK, ha-nam",
        "MANAGER, ha-nam"
    })
    void hasSomebodyAtEveryDeskOfTheOtherMovements(Role role, String unit) {
        assertThat(organisation.holders(role, unit)).isNotEmpty();
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

    private static List<Unit> below(String code, UnitKind kind) {
        return organisation.subtree(code).stream()
                .filter(unit -> unit.kind() == kind)
                .toList();
    }

    private static List<Unit> unitsOf(UnitKind kind) {
        return organisation.units().stream().filter(unit -> unit.kind() == kind).toList();
    }
}
