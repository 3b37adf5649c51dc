package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.movement.MovementPlan.Subject;
import vn.thidua.organisation.UnitKind;

/** Document 001, province Kiên Giang 2021. */
class KienGiangPlanTest {

    private static final MovementPlan PLAN = ShippedPlans.kienGiang2021();

    @Test
    void holdsEveryCriterionOfTheDocument() {
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.COLLECTIVE))
                .containsExactly("001-G1", "001-G2", "001-G3", "001-A1", "001-A2", "001-A3a", "001-A3b1", "001-A3b2");
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.INDIVIDUAL))
                .containsExactly("001-I1", "001-I2", "001-I3a", "001-I3b", "001-I3c");
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.HEAD)).isEmpty();
        assertThat(PlanInWords.exclusions(PLAN)).isEmpty();
    }

    @Test
    void asksForOneOfTheAlternativesAndForAllTheRest() {
        assertThat(PLAN.criteria())
                .filteredOn(criterion -> "mot-trong-cac-tieu-chuan".equals(criterion.alternative()))
                .extracting(Criterion::code)
                .containsExactly("001-A1", "001-A2", "001-A3a", "001-A3b1");
        assertThat(PLAN.criteria())
                .filteredOn(criterion -> "don-vi-cua-ca-nhan".equals(criterion.alternative()))
                .extracting(Criterion::code)
                .containsExactly("001-I3a", "001-I3b", "001-I3c");
    }

    @Test
    void asksForTheGeneralPartThatTheSampleOrders() {
        assertThat(PLAN.dossier())
                .filteredOn(part -> part.general() != null)
                .singleElement()
                .satisfies(part -> assertThat(part.clause().source()).isEqualTo("001, dòng 97"));
    }

    @Test
    void readsTheYearTheTextNames() {
        assertThat(PLAN.criteria())
                .filteredOn(criterion -> criterion.year() != null)
                .allSatisfy(criterion -> assertThat(criterion.year()).isEqualTo(2020))
                .extracting(Criterion::code)
                .containsExactly(
                        "001-A1", "001-A2", "001-A3a", "001-A3b1", "001-A3b2", "001-I3a", "001-I3b", "001-I3c");
    }

    @Test
    void concernsDepartmentsDistrictsCommunesAndTheStandingBodies() {
        assertThat(PLAN.subjects())
                .extracting(Subject::code)
                .containsExactly("so-ban-nganh", "huyen", "xa", "chuyen-trach-tinh", "phong-noi-vu");
        assertThat(PLAN.subjects().get(3).units())
                .containsExactly("kien-giang-so-noi-vu-phong-cchc", "kien-giang-trung-tam-hanh-chinh-cong");
        assertThat(PLAN.subjects().get(4).units()).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void choosesOneCommuneOfADistrictButTwoOfGiongRiengAndHonDat() {
        var communes = PLAN.awards().get(0).quotas().get(0);

        assertThat(PlanInWords.quotas(PLAN.awards().get(0)))
                .containsExactly(
                        "EXACT COLLECTIVE 1 PARENT", "EXACT INDIVIDUAL 2 COLLECTIVE", "EXACT INDIVIDUAL 1 COLLECTIVE");
        assertThat(communes.subjects()).containsExactly("xa");
        assertThat(communes.exceptions())
                .isEqualTo(Map.of("kien-giang-huyen-giong-rieng", 2, "kien-giang-huyen-hon-dat", 2));
        assertThat(new DemoProvince()
                        .units().stream()
                                .filter(unit ->
                                        unit.kind() == UnitKind.DISTRICT && "kien-giang".equals(unit.parentCode()))
                                .mapToInt(district -> communes.numberFor(district.code()))
                                .sum())
                .isEqualTo(17);
    }

    @Test
    void givesTwoIndividualsToEveryCollectiveButOneToACommune() {
        var quotas = PLAN.awards().get(0).quotas();

        assertThat(quotas.get(1).subjects())
                .containsExactly("so-ban-nganh", "huyen", "chuyen-trach-tinh", "phong-noi-vu");
        assertThat(quotas.get(2).subjects()).containsExactly("xa");
    }

    @Test
    void beginsAtSoNoiVuAfterTheRanking() {
        var selection = PLAN.conduct().selection();

        assertThat(selection.event()).contains("công bố kết quả xếp hạng cải cách hành chính năm 2021");
        assertThat(selection.picks())
                .extracting(pick -> "%s %s %s".formatted(pick.subject(), pick.by(), pick.criterion()))
                .containsExactly(
                        "so-ban-nganh RANKING_DESK 001-A1",
                        "huyen RANKING_DESK 001-A1",
                        "chuyen-trach-tinh RANKING_DESK 001-A3a",
                        "phong-noi-vu RANKING_DESK 001-A3b2",
                        "xa PARENT null");
    }

    @Test
    void receivesDossiersFifteenDaysAfterThePublication() {
        var rule = PLAN.submission().rule();

        assertThat(rule.kind()).isEqualTo(DeadlineRule.Kind.DAYS_AFTER);
        assertThat(rule.days()).isEqualTo(15);
        assertThat(PLAN.window().firstDay()).isEqualTo("2021-01-01");
        assertThat(PLAN.window().lastDay()).isEqualTo("2021-12-31");
    }

    @Test
    void registersToTheEndOfMarchWithTheThemeOfTheForm() {
        var registration = PLAN.conduct().registration();

        assertThat(registration.term().rule()).isEqualTo(DeadlineRule.through(LocalDate.of(2021, 3, 31)));
        assertThat(registration.theme().text()).contains("hướng tới sự hài lòng của tổ chức và cá nhân");
        assertThat(PLAN.clauses().get("theme").text()).contains("đáp ứng yêu cầu phục vụ Nhân dân");
        assertThat(registration.consolidated()).containsExactly(UnitKind.COMMUNE);
        assertThat(registration.metric()).isEqualTo("movementRegistration");
    }

    @Test
    void goesFromTheCollectiveThroughSoNoiVuToTheChairman() {
        assertThat(PlanInWords.stages(PLAN.route()))
                .containsExactly(
                        "proposal OFFICER null",
                        "council COUNCIL_SECRETARY null",
                        "signature HEAD null",
                        "appraisal APPRAISER kien-giang-so-noi-vu",
                        "ranking APPRAISAL_LEAD kien-giang-so-noi-vu",
                        "decision DECIDER kien-giang",
                        "issue CLERK kien-giang");
    }

    @Test
    void wantsAnOriginalDossierWithFormNumberSevenAndIsSilentOnMoney() {
        assertThat(PLAN.dossier())
                .extracting(part -> part.clause().source())
                .containsExactly("001, dòng 93", "001, dòng 95", "001, dòng 97");
        assertThat(PLAN.clauses().get("dossierCopies").text()).contains("01 bộ bản chính");
        assertThat(PLAN.money()).isEqualTo(MoneyRule.SILENT);
    }

    @Test
    void tellsWhereTheDocumentContradictsItself() {
        assertThat(PLAN.notes())
                .extracting(Clause::source)
                .contains("001, dòng 53", "001, dòng 55", "001, dòng 63", "001, dòng 139", "001, dòng 142");
    }
}
