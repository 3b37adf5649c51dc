package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/** Who proposes for whom, on the units of the demo province. */
class ScopeTest {

    private static final MovementPlan PROVINCE = ShippedPlans.ninhThuan2023();
    private static final MovementPlan DEPARTMENT =
            ShippedPlans.file().read(ShippedPlans.text("/movement/department-plan.yaml"));

    private final Scope scope = new Scope(new DemoProvince());

    @ParameterizedTest(name = "for {0} the province hears {1}, the department {2}, its certificate {3}")
    @CsvSource(textBlock = """
            so-y-te,                        so-y-te,          so-y-te,                        so-y-te
            so-y-te-phong-to-chuc-can-bo,   so-y-te,          so-y-te-phong-to-chuc-can-bo,   so-y-te
            so-y-te-benh-vien-da-khoa-tinh, so-y-te,          so-y-te-benh-vien-da-khoa-tinh, so-y-te
            xa-phuoc-thuan,                 xa-phuoc-thuan,   ,
            huyen-ninh-phuoc-phong-noi-vu,  huyen-ninh-phuoc, ,
            bao-ninh-thuan,                 ,                 ,
            ninh-thuan,                     ,                 ,
            """)
    void namesTheUnitThatProposes(String unit, String inProvince, String inDepartment, String forCertificate) {
        assertThat(proposer(PROVINCE, "bang-khen-chu-tich-tinh", unit)).isEqualTo(inProvince);
        assertThat(proposer(DEPARTMENT, "giay-khen", unit)).isEqualTo(inDepartment);
        assertThat(proposer(DEPARTMENT, "bang-khen", unit)).isEqualTo(forCertificate);
    }

    @Test
    void letsADepartmentNominateItselfAndWhatStandsUnderIt() {
        assertThat(scope.collectives(PROVINCE, "bang-khen-chu-tich-tinh", "huyen-ninh-phuoc"))
                .extracting(Unit::code)
                .startsWith("huyen-ninh-phuoc")
                .contains("huyen-ninh-phuoc-phong-noi-vu")
                .doesNotContain("xa-phuoc-thuan");
        assertThat(scope.people(PROVINCE, "bang-khen-chu-tich-tinh", "huyen-ninh-phuoc"))
                .extracting(Person::unitCode)
                .contains("huyen-ninh-phuoc", "huyen-ninh-phuoc-phong-noi-vu")
                .doesNotContain("xa-phuoc-thuan");
    }

    @Test
    void letsADivisionNominateItselfAndItsOwnPeopleOnly() {
        var division = "so-y-te-phong-to-chuc-can-bo";

        assertThat(scope.collectives(DEPARTMENT, "giay-khen", division))
                .extracting(Unit::code)
                .containsExactly(division);
        assertThat(scope.people(DEPARTMENT, "giay-khen", division))
                .extracting(Person::unitCode)
                .contains(division)
                .containsOnly(division);
    }

    @Test
    void keepsASubjectOfPeopleFromBeingNominatedAsACollective() {
        assertThat(scope.collectives(DEPARTMENT, "giay-khen", "so-y-te")).isEmpty();
        assertThat(scope.people(DEPARTMENT, "giay-khen", "so-y-te"))
                .extracting(Person::id)
                .contains("dung.nguyen");
    }

    @Test
    void letsTheNamedUnitAloneProposeFromEverythingInScope() {
        assertThat(scope.proposers(DEPARTMENT, "bang-khen"))
                .extracting(Unit::code)
                .containsExactly("so-y-te");
        assertThat(scope.collectives(DEPARTMENT, "bang-khen", "so-y-te"))
                .extracting(Unit::code)
                .contains("so-y-te-phong-to-chuc-can-bo", "so-y-te-benh-vien-da-khoa-tinh")
                .doesNotContain("so-y-te");
        assertThat(scope.people(DEPARTMENT, "bang-khen", "so-y-te"))
                .extracting(Person::id)
                .contains("dung.nguyen", "tho.luong");
        assertThat(scope.collectives(DEPARTMENT, "bang-khen", "so-y-te-phong-to-chuc-can-bo"))
                .isEmpty();
    }

    @Test
    void letsANamedDivisionProposeFromTheWholeDepartment() {
        var division = "so-y-te-van-phong";
        var plan = ShippedPlans.file()
                .read(ShippedPlans.text("/movement/department-plan.yaml")
                        .replace(
                                "proposal, role: OFFICER, unit: so-y-te",
                                "proposal, role: OFFICER, unit: " + division));

        assertThat(scope.people(plan, "bang-khen", division))
                .extracting(Person::id)
                .contains("dung.nguyen", "tho.luong");
    }

    @Test
    void leavesOutACommuneWhenOnlyDistrictsAreAddressed() {
        var plan = ShippedPlans.file()
                .read(ShippedPlans.text("/movement/ninh-thuan-cchc-2023.yaml")
                        .replace("unitKinds: [COMMUNE]", "unitKinds: [VERTICAL_AGENCY]"));

        assertThat(proposer(plan, "bang-khen-chu-tich-tinh", "xa-phuoc-thuan")).isNull();
        assertThat(proposer(plan, "bang-khen-chu-tich-tinh", "huyen-ninh-phuoc-phong-noi-vu"))
                .isEqualTo("huyen-ninh-phuoc");
    }

    @Test
    void addressesEveryUnitOfTheSubjectsInsideTheMovementsOwnTree() {
        assertThat(scope.addressed(DEPARTMENT))
                .extracting(Unit::code)
                .startsWith("so-y-te")
                .contains("so-y-te-benh-vien-da-khoa-tinh")
                .doesNotContain("so-noi-vu");
        assertThat(scope.proposers(PROVINCE, "bang-khen-chu-tich-tinh"))
                .extracting(Unit::code)
                .contains("so-noi-vu", "cong-an-tinh", "xa-phuoc-thuan")
                .doesNotContain("ninh-thuan", "so-y-te-phong-to-chuc-can-bo");
    }

    private String proposer(MovementPlan plan, String award, String unit) {
        return scope.proposerOf(plan, award, unit).map(Unit::code).orElse(null);
    }
}
