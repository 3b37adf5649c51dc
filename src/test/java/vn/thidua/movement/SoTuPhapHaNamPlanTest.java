package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.MovementPlan.Clause;

/** Document 004, Sở Tư pháp Hà Nam 2023–2025. */
class SoTuPhapHaNamPlanTest {

    private static final MovementPlan PLAN = ShippedPlans.soTuPhapHaNam();

    private static final String OFFICE = "ha-nam-so-tu-phap-van-phong";

    @Test
    void holdsEveryCriterionOfTheDocument() {
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.COLLECTIVE))
                .containsExactlyElementsOf(PlanInWords.numbered("004-T", 3));
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.INDIVIDUAL))
                .containsExactlyElementsOf(PlanInWords.numbered("004-I", 6));
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.HEAD)).isEmpty();
        assertThat(PlanInWords.exclusions(PLAN)).isEmpty();
    }

    @Test
    void hasARoundForEachOfThreeYears() {
        assertThat(PLAN.years()).containsExactly(2023, 2024, 2025);
        assertThat(PLAN.window().lastDay()).isEqualTo("2025-12-31");
    }

    @Test
    void receivesDossiersBeforeTheFifthOfJanuaryOfTheYearAfter() {
        var rule = PLAN.submission().rule();

        assertThat(rule.kind()).isEqualTo(DeadlineRule.Kind.YEARLY_BEFORE);
        assertThat(rule.monthDay()).isEqualTo(MonthDay.of(1, 5));
        assertThat(rule.yearOffset()).isEqualTo(1);
    }

    @Test
    void commendsExactlyFourCollectivesAndAtMostTenIndividuals() {
        assertThat(PlanInWords.quotas(PLAN.award("giay-khen-giam-doc-so")))
                .containsExactly("EXACT COLLECTIVE 4 ROUND", "MAXIMUM INDIVIDUAL 10 ROUND");
        assertThat(PLAN.award("bang-khen-chu-tich-tinh").quotas()).isEmpty();
        assertThat(PLAN.award("bang-khen-thu-tuong").quotas()).isEmpty();
    }

    @Test
    void hasThreeAwardsOfThreeForms() {
        assertThat(PLAN.awards())
                .extracting(MovementPlan.Award::form)
                .containsExactly(
                        AwardForm.COMMENDATION, AwardForm.PROVINCE_CERTIFICATE, AwardForm.PRIME_MINISTER_CERTIFICATE);
    }

    @Test
    void decidesCommendationsInsideTheDepartmentWithoutACouncil() {
        assertThat(PlanInWords.stages(PLAN.routeOf("giay-khen-giam-doc-so")))
                .containsExactly(
                        "proposal OFFICER null",
                        "signature HEAD null",
                        "appraisal APPRAISER " + OFFICE,
                        "ranking APPRAISAL_LEAD " + OFFICE,
                        "decision DECIDER ha-nam-so-tu-phap",
                        "issue CLERK ha-nam-so-tu-phap");
    }

    @Test
    void letsTheOfficeChooseAndTheCouncilOfTheDepartmentVoteOnProvinceCertificates() {
        assertThat(PlanInWords.stages(PLAN.routeOf("bang-khen-chu-tich-tinh")))
                .containsExactly(
                        "proposal OFFICER " + OFFICE,
                        "council COUNCIL_SECRETARY ha-nam-so-tu-phap",
                        "signature HEAD ha-nam-so-tu-phap",
                        "appraisal APPRAISER ha-nam-so-noi-vu",
                        "ranking APPRAISAL_LEAD ha-nam-so-noi-vu",
                        "decision DECIDER ha-nam",
                        "issue CLERK ha-nam");
    }

    @Test
    void recordsTheAnswerOfThePrimeMinister() {
        var route = PLAN.routeOf("bang-khen-thu-tuong");

        assertThat(route.stage(MovementPlan.Route.DECISION).outside()).isEqualTo("Thủ tướng Chính phủ");
        assertThat(route.desk(MovementPlan.Route.DECISION).unit()).isEqualTo("ha-nam");
        assertThat(route.stages()).filteredOn(stage -> stage.outside() != null).hasSize(1);
    }

    @Test
    void wantsNoMinutesInTheDossierOfAUnitAndIsSilentOnMoney() {
        assertThat(PLAN.dossier())
                .extracting(part -> part.clause().source())
                .containsExactly("004, dòng 109", "004, dòng 111");
        assertThat(PLAN.money()).isEqualTo(MoneyRule.SILENT);
    }

    @Test
    void tellsWhatItHadToDecideItself() {
        assertThat(PLAN.notes()).extracting(Clause::source).contains("004, dòng 97", "004, dòng 101", "004, dòng 113");
    }
}
