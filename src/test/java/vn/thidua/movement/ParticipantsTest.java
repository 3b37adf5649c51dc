package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organisation.Unit;

/** Who acts in a movement of the province and in one of a department, and what they see of each other. */
class ParticipantsTest {

    private static final MovementPlan PROVINCE = ShippedPlans.ninhThuan2023();
    private static final MovementPlan DEPARTMENT =
            ShippedPlans.file().read(ShippedPlans.text("/movement/department-plan.yaml"));

    private final DemoProvince units = new DemoProvince();
    private final Participants participants = new Participants(new Scope(units), units);
    private final MovementSight sight = new MovementSight(units, participants);

    @Test
    void letsUnitsOfAProvinceSpeakForTheirDivisions() {
        assertThat(participants.acting(PROVINCE))
                .contains("so-y-te", "huyen-ninh-phuoc", "xa-phuoc-thuan")
                .doesNotContain("ninh-thuan", "so-y-te-van-phong", "so-y-te-benh-vien-da-khoa-tinh");
    }

    @Test
    void letsDivisionsActForThemselvesInTheirDepartmentsMovement() {
        assertThat(participants.acting(DEPARTMENT))
                .contains("so-y-te-van-phong", "so-y-te-benh-vien-da-khoa-tinh")
                .allMatch(unit -> unit.startsWith("so-y-te"));
        assertThat(participants.actingFor(DEPARTMENT, List.of("don-vi")))
                .containsKey("so-y-te-benh-vien-da-khoa-tinh")
                .doesNotContainKey("so-y-te");
    }

    @Test
    void letsDistrictsRegisterTheirDivisionOfHomeAffairs() {
        var plan = ShippedPlans.kienGiang2021();
        var registering =
                participants.actingFor(plan, RegistrationOpening.of(plan).subjects());

        assertThat(registering.get("kien-giang-huyen-giong-rieng"))
                .extracting(Unit::code)
                .containsExactly("kien-giang-huyen-giong-rieng", "kien-giang-giong-rieng-phong-noi-vu");
        assertThat(registering.get("kien-giang-so-noi-vu"))
                .extracting(Unit::code)
                .containsExactly("kien-giang-so-noi-vu", "kien-giang-so-noi-vu-phong-cchc");
        assertThat(registering).containsKey("kien-giang-phuong-vinh-lac");
    }

    @ParameterizedTest(name = "{0} asks {1} for a plan of its own and not {2}")
    @CsvSource({
        "ninh-thuan-cchc-2023, xa-phuoc-thuan, so-y-te-van-phong",
        "kien-giang-cchc-2021, kien-giang-huyen-hon-dat, kien-giang-phuong-vinh-lac",
        "so-y-te-ninh-thuan-cchc-2024, so-y-te-benh-vien-da-khoa-tinh, so-y-te-van-phong"
    })
    void knowsWhoMakesAPlanOfItsOwn(String code, String asked, String notAsked) {
        var plan = ShippedPlans.plan(code);
        var unitPlans = Objects.requireNonNull(Launching.of(plan).unitPlans());

        assertThat(participants.actingFor(plan, unitPlans.subjects()))
                .containsKey(asked)
                .doesNotContainKey(notAsked);
    }

    @ParameterizedTest(name = "{0} sees its own part, its parent’s and its sibling’s: {1}, {2}, {3}")
    @CsvSource({
        "tho.luong, true, false, false",
        "oanh.dao, false, false, false",
        "dung.nguyen, true, true, true",
        "ngoc.do, false, false, false"
    })
    void hidesDivisionsOfADepartmentFromEachOther(String person, boolean own, boolean parent, boolean sibling) {
        var seen = sight.unitsSeenBy(DEPARTMENT, person);

        assertThat(seen.test("so-y-te-benh-vien-da-khoa-tinh")).isEqualTo(own);
        assertThat(seen.test("so-y-te")).isEqualTo(parent);
        assertThat(seen.test("so-y-te-van-phong")).isEqualTo(sibling);
    }
}
